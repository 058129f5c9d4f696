# SPDX-License-Identifier: MPL-2.0
placement-working = Looking for a proposal
placement-file-too-large = The file is too large; the most is {$count} bytes
placement-output-is-input = The result cannot be written over the file with the problem. Choose another name.
placement-check-failed = The proposal did not pass its check and is not shown. This is our mistake: {$what}

placement-fault-malformed = The file cannot be read: {$why}
placement-fault-units-always-counted = units is always counted; leave it out
placement-fault-measure-twice = "{$name}" stands here twice
placement-fault-id-twice = "{$name}" is used already in {$first}
placement-fault-no-measure = "{$name}" is not among the measures
placement-fault-too-large = {$value} is too large; the most is {$most}
placement-fault-unit-is-one = a unit always counts as 1; leave the number out
placement-fault-no-unit = there is no unit called "{$name}"
placement-fault-no-place = there is no place called "{$name}"
placement-fault-no-set = no place belongs to "{$name}"
placement-fault-score-twice = "{$unit}" has a score in "{$place}" already
placement-fault-locked-without-score = it has no score in "{$place}", so it cannot be there
placement-fault-locked-beyond-capacity = "{$place}" has no room for all who are locked to it ({$measure})
placement-fault-locked-beyond-limit = those who are locked exceed the limit "{$limit}"
placement-fault-past-other-places = the places are not the same as in the problem, in the same order
placement-fault-past-other-measures = the measures are not the same as in the problem, in the same order
