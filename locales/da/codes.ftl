# SPDX-License-Identifier: MPL-2.0
# Kodelisternes ord, som de siges i kommunen: <liste>-<kode>.

group-refugee = Flygtning
group-quota-refugee = Kvoteflygtning
group-reunified-to-refugee = Familiesammenført til flygtning
group-reunified-to-others = Familiesammenført til andre
group-ukraine = Fordrevet fra Ukraine
group-unaccompanied-minor = Uledsaget mindreårig

ground-7-1 = § 7, stk. 1: konventionsflygtning
ground-7-2 = § 7, stk. 2: beskyttelsesstatus
ground-7-3 = § 7, stk. 3: midlertidig beskyttelse
ground-8-1 = § 8, stk. 1: kvoteflygtning
ground-8-2 = § 8, stk. 2: kvoteflygtning
ground-8-3 = § 8, stk. 3: kvoteflygtning
ground-9-1-1-refugee = § 9, stk. 1, nr. 1: ægtefælle til flygtning
ground-9-1-1-other = § 9, stk. 1, nr. 1: ægtefælle til anden end flygtning
ground-9-1-2-refugee = § 9, stk. 1, nr. 2: barn af flygtning
ground-9-1-2-other = § 9, stk. 1, nr. 2: barn af anden end flygtning
ground-9b = § 9 b: humanitært ophold
ground-9c-1 = § 9 c, stk. 1: ganske særlige grunde
ground-9c-2 = § 9 c, stk. 2: udsendelse ikke mulig
ground-9c-3 = § 9 c, stk. 3: uledsaget mindreårig
ground-9e = § 9 e: fordrevet fra Kosovo
ground-ua-1 = Særloven om fordrevne fra Ukraine, § 1
ground-ua-2 = Særloven om fordrevne fra Ukraine, § 2
ground-af = Særloven om personer, der har bistået danske myndigheder i Afghanistan

sex-female = Kvinde
sex-male = Mand
sex-unknown = Ikke oplyst

benefit-kind-kontanthjaelp = Kontanthjælp (før juli 2025)
benefit-kind-uddannelseshjaelp = Uddannelseshjælp
benefit-kind-starthjaelp = Starthjælp
benefit-kind-integrationsydelse = Integrationsydelse
benefit-kind-sho-ydelse = Selvforsørgelses- og hjemrejseydelse
benefit-kind-overgangsydelse = Overgangsydelse
benefit-kind-kontanthjaelp-mindstesats = Kontanthjælp, mindstesats
benefit-kind-kontanthjaelp-grundsats = Kontanthjælp, grundsats
benefit-kind-kontanthjaelp-forhoejet = Kontanthjælp, forhøjet sats
benefit-kind-dagpenge = Dagpenge
benefit-kind-sygedagpenge = Sygedagpenge
benefit-kind-barselsdagpenge = Barselsdagpenge
benefit-kind-su = SU
benefit-kind-aegtefaelle = Forsørges af ægtefælle

track-du1 = Danskuddannelse 1
track-du2 = Danskuddannelse 2
track-du3 = Danskuddannelse 3

exam-kind-pd1 = Prøve i Dansk 1
exam-kind-pd2 = Prøve i Dansk 2
exam-kind-pd3 = Prøve i Dansk 3
exam-kind-sp = Studieprøven
exam-kind-a1 = Danskprøve på A1-niveau
exam-kind-a2 = Danskprøve på A2-niveau

orientation-company = Virksomhedsrettet
orientation-education = Uddannelsesrettet
orientation-other = Øvrig

offer-kind-guidance = Kort vejledning og afklaring
offer-kind-special-course = Særligt tilrettelagt forløb
offer-kind-ordinary-education = Ordinær uddannelse
offer-kind-upskilling = Særlig opkvalificering
offer-kind-preparatory = Forberedende forløb til virksomhedsrettet tilbud
offer-kind-internship = Virksomhedspraktik
offer-kind-utility-work = Nytteindsats
offer-kind-wage-subsidy-private = Løntilskud i privat virksomhed
offer-kind-wage-subsidy-public = Løntilskud hos offentlig arbejdsgiver
offer-kind-mentor = Mentor
offer-kind-folk-high-school = Særligt højskoleophold
offer-kind-small-job = Småjob
offer-kind-utility-job = Nyttejob
offer-kind-work-duty = Aktivitet under arbejdspligten
offer-kind-industry-package = Modul i branchepakke
offer-kind-igu = IGU
offer-kind-leisure-job = Fritidsjob
offer-kind-voluntary = Frivilligt arbejde

employment-kind-ordinary = Ordinært job
employment-kind-subsidised = Job med løntilskud
employment-kind-igu = IGU
employment-kind-apprentice = Elev eller lærling
employment-kind-flex = Fleksjob
employment-kind-own-business = Egen virksomhed

education-level-preparatory = Grundskole, 10. klasse eller FGU
education-level-upper-secondary = Gymnasial uddannelse
education-level-vocational = Erhvervsuddannelse
education-level-higher = Videregående uddannelse

education-basis-su = SU
education-basis-trainee-wage = Elevløn
education-basis-benefit = Offentlig ydelse
education-basis-unknown = Ikke oplyst

stay-temporary = Midlertidigt opholdssted
stay-permanent = Permanent bolig

subsidy-kind-job = Ordinært job
subsidy-kind-education = Ordinær uddannelse
subsidy-kind-danish-test = Danskprøve
