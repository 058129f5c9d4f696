# SPDX-License-Identifier: MPL-2.0
# Min dag og frister.

team-day = Teamets dag
day-today = I dag er det den { $what }.
day-mine = Min dag
day-overdue = Overskredet
day-overdue-none = Ingen frister er overskredet.
day-soon = De næste 7 dage
day-soon-none = Der er ingen frister de næste 7 dage.
day-waiting = Venter på andre
day-waiting-none = Intet venter på andre.
day-do = Gå til
day-more = Listen viser de 50, der haster mest.
late = Overskredet
nothing-due = Der er ingen åbne frister.
duties-not-yours = Du har ikke adgang til at se fristerne.
all-deadlines = Alle frister og hvorfor
met-on = Udført { $what }.
waiting-for = Afventer: { $what }
waiting-for-person = borgeren
waiting-for-language-centre = sprogcentret
waiting-for-doctor = lægen
rule-absence-what = Tal med borgeren om fravær fra danskundervisningen
rule-doctor-what = Helbredsmæssig vurdering, som borgeren har sagt ja til
rule-talk-what = Planlagt opfølgningssamtale
rule-task-what = Opgave
duty-state-open = Åben
duty-state-waiting = Venter på andre
duty-state-met = Udført
duty-state-ended = Bortfaldet
