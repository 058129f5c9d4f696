# SPDX-License-Identifier: MPL-2.0
# The words of the code lists: <list>-<code>.

group-refugee = Refugee
group-quota-refugee = Quota refugee
group-reunified-to-refugee = Family-reunified to a refugee
group-reunified-to-others = Family-reunified to somebody else
group-ukraine = Displaced from Ukraine
group-unaccompanied-minor = Unaccompanied minor

ground-7-1 = § 7(1): convention refugee
ground-7-2 = § 7(2): protection status
ground-7-3 = § 7(3): temporary protection
ground-8-1 = § 8(1): quota refugee
ground-8-2 = § 8(2): quota refugee
ground-8-3 = § 8(3): quota refugee
ground-9-1-1-refugee = § 9(1)(i): spouse of a refugee
ground-9-1-1-other = § 9(1)(i): spouse of somebody else
ground-9-1-2-refugee = § 9(1)(ii): child of a refugee
ground-9-1-2-other = § 9(1)(ii): child of somebody else
ground-9b = § 9 b: humanitarian residence
ground-9c-1 = § 9 c(1): exceptional reasons
ground-9c-2 = § 9 c(2): return not possible
ground-9c-3 = § 9 c(3): unaccompanied minor
ground-9e = § 9 e: displaced from Kosovo
ground-ua-1 = Special act on persons displaced from Ukraine, § 1
ground-ua-2 = Special act on persons displaced from Ukraine, § 2
ground-af = Special act on persons who assisted Danish authorities in Afghanistan

sex-female = Woman
sex-male = Man
sex-unknown = Not told

benefit-kind-kontanthjaelp = Kontanthjælp (before July 2025)
benefit-kind-uddannelseshjaelp = Uddannelseshjælp
benefit-kind-starthjaelp = Starthjælp
benefit-kind-integrationsydelse = Integrationsydelse
benefit-kind-sho-ydelse = Selvforsørgelses- og hjemrejseydelse
benefit-kind-overgangsydelse = Overgangsydelse
benefit-kind-kontanthjaelp-mindstesats = Kontanthjælp, minimum rate
benefit-kind-kontanthjaelp-grundsats = Kontanthjælp, basic rate
benefit-kind-kontanthjaelp-forhoejet = Kontanthjælp, higher rate
benefit-kind-dagpenge = Unemployment benefit
benefit-kind-sygedagpenge = Sickness benefit
benefit-kind-barselsdagpenge = Parental benefit
benefit-kind-su = Student grant (SU)
benefit-kind-aegtefaelle = Supported by spouse

track-du1 = Danish Education 1
track-du2 = Danish Education 2
track-du3 = Danish Education 3

exam-kind-pd1 = Prøve i Dansk 1
exam-kind-pd2 = Prøve i Dansk 2
exam-kind-pd3 = Prøve i Dansk 3
exam-kind-sp = Studieprøven
exam-kind-a1 = Danish exam at level A1
exam-kind-a2 = Danish exam at level A2

orientation-company = Company-oriented
orientation-education = Education-oriented
orientation-other = Other

offer-kind-guidance = Short guidance and clarification
offer-kind-special-course = Specially organised course
offer-kind-ordinary-education = Ordinary education
offer-kind-upskilling = Special upskilling
offer-kind-preparatory = Preparation for a company offer
offer-kind-internship = Company internship
offer-kind-utility-work = Utility work
offer-kind-wage-subsidy-private = Wage subsidy, private company
offer-kind-wage-subsidy-public = Wage subsidy, public employer
offer-kind-mentor = Mentor
offer-kind-folk-high-school = Special folk high school stay
offer-kind-small-job = Small job
offer-kind-utility-job = Utility job
offer-kind-work-duty = Activity under the work duty
offer-kind-industry-package = Module of an industry package
offer-kind-igu = IGU
offer-kind-leisure-job = Leisure job
offer-kind-voluntary = Voluntary work

employment-kind-ordinary = Ordinary job
employment-kind-subsidised = Job with wage subsidy
employment-kind-igu = IGU
employment-kind-apprentice = Apprentice or trainee
employment-kind-flex = Fleksjob
employment-kind-own-business = Own business

education-level-preparatory = Primary school, 10th grade or FGU
education-level-upper-secondary = General upper secondary
education-level-vocational = Vocational education
education-level-higher = Higher education

education-basis-su = Student grant (SU)
education-basis-trainee-wage = Trainee wage
education-basis-benefit = Public benefit
education-basis-unknown = Not told

stay-temporary = Temporary stay
stay-permanent = Permanent dwelling

subsidy-kind-job = Ordinary job
subsidy-kind-education = Ordinary education
subsidy-kind-danish-test = Danish exam
