# The words of risk assessments, incidents and lessons.
safety-title = Safety
safety-lead = What taking part could mean for { $name }, what is done about it, and what may happen meanwhile.
safety-readers = Those who speak for the organisation, and the engagement officers of the Office
safety-begin = Begin the assessment
safety-write = Write the assessment
safety-write-lead = You write this together with the other side. Nothing takes effect for { $name } before both have signed.
safety-history = All versions
safety-report = Report an incident
safety-gates = What may happen now
safety-gate-what = What
safety-gate-now = Now
safety-gate-why = Why not
safety-gate-open = Possible
safety-gate-closed = Not now
safety-none = No assessment yet
safety-none-text = Either side can begin one. It says what could happen to people, what is done against it, and what the organisation agrees to.
safety-version = Version
safety-versions = Versions
safety-under-way = Being written
safety-in-force = In force
safety-signatures = Signatures
safety-side = For
safety-side-organisation = the organisation
safety-side-office = the Office
safety-signed-by = Signed by
safety-signed-on = Signed on
safety-digest = Fingerprint
safety-sign-title = Sign this version
safety-accept-sign = I have read this version and sign it for { $name }.
safety-accept-countersign = I have read this version and sign it for the Office.
safety-accept-hint = It is in force once both sides have signed. Any change afterwards makes a new version, which both sign again.
safety-accept-needed = Please tick that you have read this version.
safety-sign-button = Sign
safety-withdraw = Take back what was agreed
safety-withdraw-text = At once, nobody but the Office sees the organisation, and it is invited, named and met no more, until both sides have signed again. Places already taken stay; give them up where you need to.
safety-withdraw-button = Take back
safety-context = Where and in what conditions the organisation works
safety-context-hint = What is openly known, who watches, who has been harmed before. Name nobody whom this text could endanger.
safety-threats = What could happen
safety-threat = Threat
safety-what = What could happen
safety-what-hint = One threat at a time.
safety-who = Who could be harmed
safety-likelihood = How likely
safety-likelihood-1 = very unlikely
safety-likelihood-2 = unlikely
safety-likelihood-3 = possible
safety-likelihood-4 = likely
safety-likelihood-5 = very likely
safety-severity = How severe
safety-severity-1 = negligible
safety-severity-2 = minor
safety-severity-3 = moderate
safety-severity-4 = severe
safety-severity-5 = critical
safety-mitigation = Mitigation
safety-mitigation-hint = What is done so that it does not happen, or does less harm.
safety-owner = Who does it
safety-by = By when
safety-residual-likelihood = How likely it remains
safety-residual-severity = How severe it remains
safety-before = Risk before mitigation
safety-after = Residual risk
safety-not-weighed = Not weighed yet
safety-weighed = { $level } (likelihood { $likelihood }, severity { $severity }: { $score })
safety-matrix = Risk is likelihood times severity: 1 to 4 is low, 5 to 9 moderate, 10 to 15 high, 16 to 25 very high. The highest residual risk counts for the whole.
safety-more = Add another threat
safety-nothing-yet = Nothing is written here yet.
safety-level = Residual risk
safety-level-low = Low
safety-level-moderate = Moderate
safety-level-high = High
safety-level-very-high = Very high
safety-allowed = What the organisation agrees to
safety-allowed-text = For each, say up to which residual risk it may happen.
safety-allow-no = Not agreed
safety-allow-up-to = Agreed, up to this residual risk: { $level }
safety-exposure-public-listing = Everyone sees the organisation's record
safety-exposure-network-listing = The network sees the organisation's record
safety-exposure-invitation = It is invited by name
safety-exposure-meeting-in-person = Meetings in person
safety-exposure-meeting-online = Meetings online
safety-exposure-publication = What it says is published under its name
safety-exposure-disclosure = What it told the Office is passed on to others
safety-written-by = Written by
safety-written-on = Written on
safety-review = To be reviewed by
safety-review-hint = After this day the assessment has expired, and nothing new may happen.
safety-review-table = How soon an assessment is reviewed
safety-review-within = Within
safety-review-latest = At the latest
safety-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
safety-review-past = This day is over. Please choose a later one.
safety-review-late = At this residual risk, please review within { $months } months: by { $date }.
safety-review-over = The review day of this version is over. Please write a new one.
safety-save-text = Each text you keep is a version of its own. Both sides can read it and write on.
safety-hand = Ask the other side to read
safety-keep = Keep as a draft
safety-choose = Please choose
safety-theirs = What was kept meanwhile
safety-meanwhile = Somebody kept another version while you wrote. It stands above, and your text stands below. Bring both together and keep the result.
safety-threat-needed = Please describe at least one threat.
safety-text-differs = This is no longer the version that you read. Please read it again.
safety-gaps = This version has gaps. Please fill them before anybody signs.
safety-both-sides = You have signed for the other side. Somebody else must sign for this one.
safety-signed-already = Your side has signed already.
safety-nothing-agreed = Nothing is in force that could be taken back.
safety-compared = What changed from version { $from } to version { $to }
safety-no-changes = The words are the same.
safety-state-none = None yet
safety-state-draft = Draft
safety-state-awaiting-organisation = Waits for the organisation
safety-state-awaiting-office = Waits for the Office
safety-state-agreed = Agreed
safety-state-expired = Expired
safety-state-superseded = Replaced
safety-state-withdrawn = Taken back
safety-state-outside = Not in the network
safety-desk = Risk assessments
safety-desk-lead = How the assessments stand. The texts are read on the page of each organisation, by those who may.
safety-desk-none = None to show
safety-show-all = All
safety-show-ours = Waiting for us
safety-show-due = Due for review
safety-show-high = High residual risk
safety-show-none = Nothing agreed
safety-head-organisation = Organisation
safety-head-state = State
safety-head-level = Residual risk
safety-head-review = Review by
safety-refused-missing = The organisation needs a risk assessment first, signed by it and by the Office. It begins under Safety on its record.
safety-refused-expired = The organisation's risk assessment has expired. It must be reviewed first, under Safety on its record.
safety-refused-withdrawn = The organisation has taken its risk assessment back. A new one must be signed first, under Safety on its record.
safety-refused-not-agreed = The organisation has not agreed to this in its risk assessment.
safety-refused-above = The residual risk is higher than the organisation has agreed to for this.
safety-wait-sign = A risk assessment waits for your signature: { $name }
safety-wait-review = Review the risk assessment: { $name }
safety-wait-missing = A risk assessment is needed: { $name }
safety-wait-ours = Risk assessments wait for the Office's signature ({ $n })
safety-wait-due = Risk assessments are due for review ({ $n })
safety-own-signatures = Risk assessments you signed
safety-own-versions = Versions of risk assessments you wrote
done-safety-signed = Signed.
done-safety-withdrawn = Taken back. The gates are closed.
audit-assessment-write = Risk assessment written
audit-assessment-sign = Risk assessment signed
audit-assessment-withdraw = Risk assessment taken back
mail-safety-read-subject = Something waits for you on Indaba
mail-safety-read-body =
    Dear { $name },

    There is something to read, and perhaps to sign. Please sign in:

    { $link }
mail-safety-agreed-subject = Something is signed on Indaba
mail-safety-agreed-body =
    Dear { $name },

    A text that you worked on is now signed by both sides. Please sign in to read it:

    { $link }
mail-safety-due-subject = A date is coming up on Indaba
mail-safety-due-body =
    Dear { $name },

    Something should be looked at again soon. Please sign in:

    { $link }
mail-safety-over-subject = A date has passed on Indaba
mail-safety-over-body =
    Dear { $name },

    A date has passed. Nothing new can happen until this is looked at again, and in 14 days more will pause. Please sign in:

    { $link }
mail-safety-unlisted-subject = Something has changed on Indaba
mail-safety-unlisted-body =
    Dear { $name },

    As announced, a setting has changed. Please sign in to see what, and how to change it back:

    { $link }
incident-title = Incident
incident-desk = Incidents
incident-desk-lead = What you reported, and what you handle. Every report is acknowledged within two working days.
incident-lead = Tell the Office if somebody was harmed or threatened because they took part, or nearly was. You can report for yourself or for others. Every report is acknowledged within two working days.
incident-danger = If somebody is in danger now, first call whoever can reach them now. Nobody reads this page day and night.
incident-readers = You and the engagement officers of the Office
incident-code-text = You need no account. After sending you get a code, shown once, with which you come back, read the answer and add words.
incident-what = What happened
incident-what-hint = When, where, to whom, and what you need now. Name others only where it helps to protect them.
incident-kind = Kind of incident
incident-kind-threat = Threat or violence
incident-kind-reprisal = Reprisal for taking part
incident-kind-surveillance = Being watched or followed
incident-kind-disclosure = Information that got out
incident-kind-harassment = Harassment
incident-kind-conduct = Conduct of somebody of the Office
incident-kind-other = Something else
incident-organisation = Organisation concerned
incident-no-own = None of mine
incident-named = Does it concern somebody of the Office?
incident-named-hint = Write their name, and they will not be able to read this. Leave it empty otherwise.
incident-nobody-left = Everybody of the Office who could read this bears a word of what you wrote. Please write the name alone. If you did, please turn to somebody outside the Office.
incident-send = Send
incident-code-title = Your code
incident-code-lead = Your report has arrived. With this code you come back to it.
incident-code-once = It is shown this once. Write it down where only you find it; the Office cannot give it to you again.
incident-yours = Your report
incident-return = Come back with a code
incident-return-lead = Type the sixteen digits that were shown when you reported.
incident-code = Code
incident-open = Open
incident-code-wrong = No report is open with this code. Please check the digits.
incident-leave = Close it in this browser
incident-more = Add words
incident-again = It is not over: please open it again.
incident-again-needed = Please tick that it should be opened again, and say why.
incident-state-reported = Reported
incident-state-acknowledged = The Office is at work on it
incident-state-closed = Closed
incident-reported = Reported on
incident-acknowledged = Acknowledged on
incident-due = Acknowledged by
incident-closed = Closed on
incident-outcome = Why it was closed
incident-outcome-resolved = Resolved
incident-outcome-passed-on = Passed on to others, with the agreement of those concerned
incident-outcome-nothing-found = Nothing was found
incident-outcome-no-contact = Those concerned could not be reached
incident-severity = Severity
incident-severity-minor = Minor
incident-severity-moderate = Moderate
incident-severity-severe = Severe
incident-severity-critical = Critical
incident-voice-reporter = Report
incident-voice-office = Answer of the Office
incident-voice-note = Note of the Office for itself
incident-restricted = Restricted
incident-restricted-text = Somebody of the Office is named. Nobody but those chosen for it sees this incident.
incident-measures = Protective measures
incident-measure = Protective measure
incident-measure-add = Add a protective measure
incident-measure-done = Done
incident-measure-done-on = Done on { $date }
incident-measure-late = Overdue
incident-measure-open = Open
incident-hide = Hide the organisation from all pages now
incident-hide-text = At once, only the Office and its own people see the organisation. It is told, and can change this itself later.
incident-answer = Answer
incident-answer-readers = You and whoever reported
incident-triage = Weigh it
incident-note = Note for the Office
incident-note-hint = Whoever reported does not read this.
incident-save = Save
incident-close = Close
incident-why = Reason
incident-why-hint = Whoever reported reads this, and can open the incident again.
incident-learn = Publish a lesson
incident-lesson = What was learned
incident-lesson-hint = Everybody reads this. It leads to no incident and shows only the year. Name no person, organisation or place.
incident-language = Language
incident-lesson-nobody = Nobody can be recognised in this text.
incident-lesson-nobody-needed = Please tick that nobody can be recognised.
incident-lesson-names = This text names the organisation concerned.
incident-publish = Publish
incident-everyone = Everyone
incident-counts = How many
incident-handled = You handle
incident-own = You reported
incident-none = Nothing reported
incident-none-text = What you report stands here with its answer.
incident-lessons = Lessons learned
incident-lessons-lead = What the Office learned from incidents, without anybody who could be recognised.
incident-year = Year
incident-year-runs = The numbers of this year are said when it is over.
incident-no-lessons = No lesson is published for this year.
incident-too-few = too few to say
incident-all-closed = Incidents closed
incident-changed-meanwhile = Somebody changed this meanwhile. Please look at it again.
incident-no-organisation = The report names no organisation that could be hidden.
incident-hidden-already = Nobody but the Office sees the organisation already.
incident-not-weighed = Please weigh how severe it is before you close it.
incident-measures-open = A protective measure is still open.
incident-wait-new = Incidents wait to be acknowledged ({ $n })
incident-wait-late = Incidents are not acknowledged in time ({ $n })
incident-wait-measures = Protective measures are overdue ({ $n })
incident-own-reports = Incidents you reported
incident-own-words = What you said in incidents
done-incident-reported = Your report has arrived.
done-incident-added = Your words have arrived.
done-incident-left = Your report is closed in this browser.
audit-incident-report = Incident reported
audit-incident-reopen = Incident opened again
audit-incident-triage = Incident weighed
audit-incident-answer = Incident answered
audit-incident-measure = Protective measure added
audit-incident-measure-done = Protective measure done
audit-incident-hide = Organisation hidden after an incident
audit-incident-close = Incident closed
audit-incident-learn = Lesson published
mail-safety-late-subject = Something is late on Indaba
mail-safety-late-body =
    Dear { $name },

    Something should have been answered by now. Please sign in:

    { $link }
mail-safety-changed-subject = Something has changed on Indaba
mail-safety-changed-body =
    Dear { $name },

    The Office has changed a setting to protect people. Please sign in to see what, and how to change it back:

    { $link }
