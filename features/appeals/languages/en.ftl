appeals-title = Appeals
appeals-register = Register of decisions
appeals-register-lead = Every decision of the Office, with the criterion it rests on, its reason and what became of an appeal. Applicants are not named.
appeals-register-caption = Decisions in force, newest first
appeals-statistics = Figures on decisions
appeals-statistics-lead = How long decisions take in working days, why they go against somebody, and what becomes of appeals. Figures below five are not shown.
appeals-figures = Decisions by kind and year
appeals-figures-ends = Outcomes and appeals by kind and year
appeals-criterion-languages = Other languages
appeals-by-kind = Decisions by kind
appeals-by-criterion = Criteria found not met
appeals-others = Others
appeals-few = fewer than 5
appeals-figure-decided = Decided
appeals-figure-median = Working days, median
appeals-figure-ninety = Working days, nine in ten
appeals-figure-in-time = Within the deadline
appeals-figure-adverse = Against the one concerned
appeals-figure-lodged = Appeals lodged
appeals-figure-admissible = Admissible
appeals-figure-upheld = Decision upheld
appeals-figure-overturned = Decision overturned
appeals-calendar = Free days of the Office
appeals-calendar-lead = Clocks count neither Saturdays and Sundays nor these days.
appeals-calendar-caption = Free days
appeals-calendar-none = No free days entered
appeals-calendar-none-text = Clocks then skip Saturdays and Sundays only.
appeals-calendar-name = What day it is
appeals-calendar-add = Add a free day
appeals-calendar-remove = Remove
appeals-calendar-stays = Deadlines that were given already stay as they were told. Only deadlines set from now on skip this day.
appeals-criteria = Criteria
appeals-criteria-lead = What is asked before something is decided. The version in force on the day of the request counts, even when another one follows.
appeals-criteria-of = Criteria: { $kind }
appeals-criteria-then = The criteria it was judged by
appeals-criteria-others = Criteria of other decisions
appeals-criteria-none = No criteria yet
appeals-criteria-none-text = They will stand here before anything is decided by them.
appeals-criteria-next = Publish the next version
appeals-criteria-edit-lead = Each criterion needs a title and a text in English; the other languages follow. To stop asking for one, empty its fields.
appeals-criteria-publish = Publish this version
appeals-criteria-reason-hint = What changed and why, for everybody to read.
appeals-criterion = Criterion
appeals-criterion-new = Another criterion
appeals-criterion-title = Title
appeals-criterion-text = What is meant and how it can be shown
appeals-history = Versions
appeals-history-caption = All versions, newest first
appeals-history-version = Version
appeals-history-reason = Why it changed
appeals-version-old = This version is no longer in force. It still counts for requests made while it was.
appeals-version-newest = To the version in force
appeals-in-force-since = in force since { $date }
appeals-waiting = Waiting for a second person
appeals-waiting-caption = Decisions not yet in force, by deadline
appeals-any = All
appeals-year = Year
appeals-words = Words in the reason
appeals-none-here = No decision fits
appeals-none-here-text = Try fewer filters or other words.
appeals-no-decisions = No decisions yet
appeals-no-decisions-text = Each decision of the Office will stand here once it is in force.
appeals-head-decision = Decision
appeals-head-kind = Kind
appeals-head-outcome = Outcome
appeals-head-date = Date
appeals-head-criteria = Criteria not met
appeals-head-reason = Reason
appeals-head-appeal = Appeal
appeals-head-organisation = Organisation
appeals-subject = Concerns
appeals-made = Decided
appeals-received = Asked for
appeals-due = To be decided by
appeals-appeal-until = Last day to appeal
appeals-lodged = Appeal lodged
appeals-overdue = Overdue
appeals-public-reason = Reason, for everybody
appeals-panel-public-reasons = Reasons of the panel, for everybody
appeals-whole = The whole decision
appeals-whole-audience = Read by the one concerned and by those who decide.
appeals-findings = What was found, criterion by criterion
appeals-finding = Finding
appeals-comment = Comment
appeals-proposed-by = Proposed by
appeals-confirmed-by = Second person
appeals-sent-back-why = Why it was sent back
appeals-lapsed-why = Why it lapsed
appeals-confirm = Confirm or send back
appeals-confirm-text = You are the second person. Once confirmed, the decision is in force, the one concerned is told, and the days to appeal begin.
appeals-confirm-button = Confirm the decision
appeals-confirm-audience = the one concerned; everybody in short
appeals-send-back = Send back
appeals-send-back-why = Why it cannot be confirmed
appeals-see-appeal = The appeal
appeals-lodge = Appeal against this decision
appeals-lodge-lead = A panel of three people who had no part in the decision will look at it. You can appeal until the end of { $date }.
appeals-lodge-button = Lodge the appeal
appeals-lodge-audience = the appeals secretary, the panel and the Office
appeals-grounds = Why the decision is wrong
appeals-grounds-hint = Say what was overlooked or misjudged, in any language. You cannot change it later.
appeals-appeal = Appeal
appeals-decision = The decision
appeals-docket-lead = What waits for you, by deadline.
appeals-docket-caption = Appeals by deadline
appeals-docket-none = Nothing waits for you
appeals-docket-none-text = You get a letter when an appeal needs you.
appeals-next-deadline = Next deadline
appeals-due-lodged = To be examined by
appeals-due-admissible = Panel to be appointed by
appeals-due-panel = Panel to decide by
appeals-due-overturned = To be put right by
appeals-reason-of-decision = Reason of the decision
appeals-examine = Examine the appeal
appeals-examine-legend = Can it be heard?
appeals-examine-admissible = Admissible: a panel hears it
appeals-examine-inadmissible = Inadmissible: it is not heard
appeals-examined-reason = Examination
appeals-save = Save
appeals-panel = Panel
appeals-appoint = Appoint the panel
appeals-appoint-hint = Nobody who had a part in the decision or belongs to the organisation stands here.
appeals-appoint-nobody = Nobody can be appointed now. Ask the technical administrator to invite more panellists.
appeals-appoint-button = Appoint
appeals-audience-concerned = the one concerned and the Office
appeals-audience-secretary = the appeals secretary and the auditor
appeals-audience-panel = the panellists, by letter
appeals-audience-everybody = everybody
appeals-declare = Does anything stand in your way?
appeals-declare-text = You see the file once you have declared that nothing does. Say so if you know the one concerned, were involved, or could seem partial.
appeals-deciders = The decision was made by: { $names }
appeals-declaration = Declaration
appeals-declaration-clear = Nothing stands in my way
appeals-declaration-conflict = I have a conflict of interest
appeals-declaration-text = What it is
appeals-declaration-hint = Needed only for a conflict. You are then released.
appeals-declare-button = Declare
appeals-declares-by = Asked to declare by { $date }
appeals-vote = Your vote
appeals-vote-legend = What should become of the decision?
appeals-vote-uphold = Uphold it
appeals-vote-overturn = Overturn it
appeals-opinion = Your opinion
appeals-opinion-hint = Why, from the file. The vote cannot be changed.
appeals-vote-button = Vote
appeals-own-vote = You voted
appeals-step-down = Step down from this panel
appeals-step-down-why = Why
appeals-step-down-button = Step down
appeals-release = Release a panellist
appeals-release-who = Panellist
appeals-release-why = Why
appeals-release-button = Release
appeals-close = Write down the panel's decision
appeals-majority-upheld = The majority upholds the decision.
appeals-majority-overturned = The majority overturns the decision.
appeals-reasons = Reasons of the panel
appeals-reasons-hint = For the one concerned. Name no panellist.
appeals-public-reasons-hint = Everybody reads this: it names nobody.
appeals-close-button = Close the appeal
appeals-remedy = What must be put right
appeals-remedy-hint = For example: decide again by another officer.
appeals-remedy-due = By which day
appeals-remedy-by = By { $date }
appeals-remedy-done = What was done
appeals-remedy-note = What was done to put it right
appeals-remedy-button = It is done
appeals-interim = Interim measure
appeals-interim-stands = The decision rests while the appeal runs.
appeals-interim-over = The decision does not rest.
appeals-interim-set = Interim measure: change
appeals-interim-stay = The decision rests while the appeal runs
appeals-interim-hint = Where harm could not be undone later.
appeals-timeline = What was done
appeals-withdraw = Withdraw the appeal
appeals-withdraw-text = The decision then stands, and the appeal cannot be lodged again.
appeals-withdraw-button = Withdraw
appeals-kept = The appeal has changed meanwhile. What you had typed is kept here, so that you can copy it.
appeals-seat-asked = Asked to declare
appeals-seat-clear = Nothing in the way
appeals-seat-voted = Voted
appeals-seat-released = Released
appeals-next-confirm = A second person confirms the decision or sends it back.
appeals-next-sent-back = Nothing was decided. It can be proposed again.
appeals-next-lapsed = Nothing was decided, and nothing will be: what it was about has ended.
appeals-next-may-appeal = The one concerned can appeal until the end of { $date }.
appeals-next-too-late = The last day to appeal was { $date }.
appeals-next-none = Nothing: the decision is in force.
appeals-next-appeal-lodged = The appeals secretary says whether the appeal is admissible.
appeals-next-appeal-inadmissible = Nothing: the appeal was not heard, the decision stands.
appeals-next-appeal-admissible = The appeals secretary appoints a panel.
appeals-next-appeal-panel = The panel hears the appeal.
appeals-next-appeal-upheld = Nothing: the panel upheld the decision.
appeals-next-appeal-overturned = The Office puts right what the decision did.
appeals-next-appeal-remedied = Nothing: it was put right.
appeals-next-appeal-withdrawn = Nothing: the appeal was withdrawn, the decision stands.
appeals-next-declare = Say whether anything stands in your way.
appeals-next-vote = Read the file and vote.
appeals-next-voted = You have voted. The others of the panel follow.
appeals-next-examine = Say whether the appeal is admissible.
appeals-next-appoint = Fill the empty seats of the panel.
appeals-next-close = Write down what the panel decided.
appeals-next-remedy = Put right what the decision did, then say so here.
appeals-step-lodged = Appeal lodged
appeals-step-admissible = Found admissible
appeals-step-inadmissible = Found inadmissible
appeals-step-appointed = Panellist appointed
appeals-step-clear = Panellist declared that nothing stands in the way
appeals-step-conflict = Panellist declared a conflict and was released
appeals-step-stepped-down = Panellist stepped down
appeals-step-released = Panellist released
appeals-step-voted = Panellist voted
appeals-step-upheld = Decision upheld
appeals-step-overturned = Decision overturned
appeals-step-remedied = Put right
appeals-step-withdrawn = Appeal withdrawn
appeals-step-stayed = Decision put to rest for the time being
appeals-step-stay-lifted = Decision no longer rests
decision-kind-admission = Admission
decision-kind-suspension = Suspension
decision-kind-departure = Departure
decision-kind-correction = Correction of a record
decision-outcome-admitted = admitted
decision-outcome-refused = refused
decision-outcome-suspended = suspended
decision-outcome-lifted = suspension lifted
decision-outcome-left = left by its own wish
decision-outcome-removed = removed
decision-outcome-corrected = corrected
decision-outcome-kept = kept as it is
decision-outcome-imposed = corrected as somebody else asked
decision-outcome-unfounded = not confirmed, kept as it is
decision-state-proposed = Proposed
decision-state-sent-back = Sent back
decision-state-lapsed = Lapsed
decision-state-made = In force
decision-finding-met = Met
decision-finding-not-met = Not met
decision-finding-unclear = Needs clarification
decision-appeal-none = None
decision-appeal-lodged = Lodged
decision-appeal-inadmissible = Inadmissible
decision-appeal-admissible = Admissible
decision-appeal-panel = Before the panel
decision-appeal-upheld = Decision upheld
decision-appeal-overturned = Decision overturned
decision-appeal-remedied = Overturned and put right
decision-appeal-withdrawn = Withdrawn
decision-names-a-criterion = A decision against somebody names at least one criterion that is not met.
decision-all-criteria-met = While a criterion is not met or unclear, this cannot be decided in favour.
decision-proposed-already = A decision on this waits for a second person already.
decision-changed-meanwhile = Somebody else was quicker: this decision has changed. Please reload the page.
decision-criteria-changed-meanwhile = Another version came into force while you wrote. Compare it on the criteria page, then open this form anew; your text is still here to copy.
decision-names-nobody = Everybody reads this. It must not name the one concerned: please say it without the name.
decision-cannot-be-appealed = This decision cannot be appealed against.
decision-appealed-already = There is an appeal against this decision already, or there was one. It can be lodged once.
decision-appeal-too-late = The last day to appeal was { $date }, until midnight in { $zone }. That time has passed. Your text is still here, so that you can keep it.
decision-appeal-changed-meanwhile = The appeal has changed since you opened the page. Please look at it again, then send this anew.
decision-seat-changed-meanwhile = This seat has changed: the vote was cast, or the panellist was released.
decision-panel-complete = The panel is complete.
decision-panel-impossible = Somebody chosen cannot sit on this panel. Please choose from the list.
decision-panel-not-voted = Not everybody on the panel has voted yet.
decision-remedy-within-a-year = Please choose a day within a year.
decision-nothing-to-remedy = There is nothing to put right: no appeal overturned this decision, or it is done.
network-kind-decision = Decision
done-confirmed = The decision is in force.
done-sent-back = The decision was sent back.
done-lodged = Your appeal is lodged. This page shows each step and its deadline.
done-examined = Saved. Whoever appealed is told.
done-panel-appointed = Appointed. Each of them gets a letter.
done-released = The panellist is released. Please fill the seat.
done-declared = Thank you. The file is open to you.
done-conflict-declared = Thank you. You are released from this panel.
done-stepped-down = You have stepped down from this panel.
done-voted = Your vote is cast.
done-appeal-closed = The panel's decision is written down, and whoever appealed is told.
done-appeal-withdrawn = The appeal is withdrawn.
done-remedied = Saved. Whoever appealed is told.
done-criteria-published = The version is in force. Requests made before are judged by the one before.
appeals-decided-within = { $n ->
    [one] Decided within one working day.
    *[other] Decided within { $n } working days.
}
appeals-appealed-within = { $n ->
    [one] An appeal can be lodged within one working day.
    *[other] An appeal can be lodged within { $n } working days.
}
appeals-version = Version { $n }
appeals-overdue-count = { $n ->
    [one] One appeal on this page is overdue.
    *[other] { $n } appeals on this page are overdue.
}
appeals-appoint-legend = { $n ->
    [one] Choose one person
    *[other] Choose { $n } people
}
decision-panel-number = { $n ->
    [one] Please choose exactly one person.
    *[other] Please choose exactly { $n } people.
}
appeals-wait-confirm = Decisions wait for a second person ({ $n })
appeals-wait-examine = Appeals wait to be examined ({ $n })
appeals-wait-seat = Panels wait for your declaration or vote ({ $n })
mail-decision-waiting-subject = Something waits for you in Indaba
mail-decision-waiting-body = 
    Dear { $name },

    A proposal waits for a second person. Please read it and say whether it holds:

    { $link }
mail-decision-made-subject = There is news for you in Indaba
mail-decision-made-body = 
    Dear { $name },

    Something was written down that concerns your organisation. Sign in to read it:

    { $link }
mail-decision-sent-back-subject = Something waits for you in Indaba
mail-decision-sent-back-body = 
    Dear { $name },

    A proposal of yours was sent back with a reason:

    { $link }
mail-decision-lapsed-subject = There is news for you in Indaba
mail-decision-lapsed-body = 
    Dear { $name },

    A proposal of yours came to nothing. You can read why here:

    { $link }
mail-appeal-waits-subject = Something waits for you in Indaba
mail-appeal-waits-body = 
    Dear { $name },

    An appeal needs its next step from you:

    { $link }
mail-appeal-news-subject = There is news for you in Indaba
mail-appeal-news-body = 
    Dear { $name },

    Something was done about a matter you follow. Sign in to read it:

    { $link }
mail-panel-appointed-subject = Something waits for you in Indaba
mail-panel-appointed-body = 
    Dear { $name },

    You are asked to sit on a panel. Please say first whether anything stands in your way:

    { $link }
decision-part-changed = This cannot be undone: whom a decision concerns was changed after the merge.

# What is stored about a person
appeals-own-decisions = Decisions in which you had a hand
appeals-own-appeals = Appeals you lodged
appeals-own-panels = Panels to which you were appointed
appeals-own-criteria = Criteria you published

appeals-where = Decision on the organisation in the register
appeals-where-stays = A signed decision stays. The name stands beside it only for those who may see the organisation. If you find it wrong, appeal within the days it gives, or ask the Office.

# What changed since somebody was here, and what letters are about.
appeals-change-made = A decision on { $organisation }
