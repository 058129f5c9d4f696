# SPDX-License-Identifier: MPL-2.0
# Danish education, modules and exams.

## Referral

danish-referral = Referral to Danish education
danish-referral-plural = Referrals to Danish education
danish-referral-new = Refer to Danish education
danish-referral-change = Correct the referral to Danish education
field-danish-referral-starts-on = Referred on
field-danish-referral-ends-on = Ended on
field-danish-referral-reason = Why this track, or why exempt
field-centre = Language centre
field-can-start-on = Can start on
field-first-lesson-on = First lesson on
field-exempt = Exempt, because the person's Danish is good enough
fault-before-referral = The date lies before the referral. Correct one of them.

## Module

module = Module
module-plural = Modules
module-new = Register a module
module-change = Correct the module
field-module-number = Module number
field-module-passed = Module test passed
field-test-on = Module test on

## Exam

exam = Exam
exam-plural = Exams
exam-new = Register an exam
exam-change = Correct the exam
field-exam-kind = Exam
field-exam-starts-on = Date of the exam
field-enrolled-on = Enrolled on
field-grade = Grade
fault-result-before-exam = The exam has not been held yet. Write the result when it has.
fault-enrolled-after-exam = The enrolment cannot lie after the exam. Correct one of the dates.

## Absence

absence = Absence
absence-plural = Absence
absence-new = Register absence
absence-change = Correct absence
absence-intro = When the absence is unlawful or its reason not known, the caseworker is told and talks to the person. Nobody is told of somebody exempt from Danish education.
absence-reason-ill = Ill
absence-reason-child-ill = Child ill
absence-reason-parental = Parental leave
absence-reason-work = Work
absence-reason-lawful = Another lawful reason
absence-reason-unlawful = Unlawful
absence-reason-unknown = Unknown
field-absence-reason = Reason
field-lessons = Lessons
field-note = Remark
