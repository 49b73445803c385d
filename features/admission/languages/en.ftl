# The desk of the Office and the screening of names.
admission-desk-title = Applications
admission-desk-lead = What is due first stands first. The date is the last day on which the Office must decide.
admission-desk-all = All
admission-desk-parts = Parts of the queue
admission-desk-place-open = For the Office to decide
admission-desk-place-clarification = Waiting for the applicant
admission-desk-place-remedy = Refusal overturned, to be put right
admission-desk-place-admitted = Admitted
admission-desk-place-refused = Refused
admission-desk-overdue = Overdue
admission-desk-work = Assessment
admission-desk-work-mine = I have worked on it
admission-desk-work-untouched = Nothing found yet
admission-desk-organisation = Organisation
admission-desk-country = Country
admission-desk-level = Level
admission-desk-region = Region
admission-desk-submitted = Submitted
admission-desk-due = Due
admission-desk-state = State
admission-desk-clock = Time left
admission-desk-none = No application here
admission-desk-none-text = Try another part of the queue or clear the filters.
admission-desk-state-submitted = Submitted
admission-desk-state-clarification = Clarification asked
admission-desk-state-deciding = Refusal waits for confirmation
admission-desk-state-admitted = Admitted
admission-desk-state-refused = Refused
admission-desk-days-left = { $n ->
    [one] { $n } working day left
   *[other] { $n } working days left
}
admission-desk-days-overdue = { $n ->
    [one] Overdue by { $n } working day
   *[other] Overdue by { $n } working days
}
admission-desk-clock-stopped = { $n ->
    [one] Clock stopped; { $n } working day left once answered
   *[other] Clock stopped; { $n } working days left once answered
}
admission-desk-assess = Assess
admission-desk-assess-lead = Each criterion is met, not met or needs clarification. You can save at any time and go on later.
admission-desk-older-criteria = Version { $counts } of the criteria counts here: it was in force when the application was submitted. Version { $newest } came into force on { $date } and does not apply.
admission-desk-finding = Finding
admission-desk-finding-met = Met
admission-desk-finding-not-met = Not met
admission-desk-finding-unclear = Needs clarification
admission-desk-comment = Comment
admission-desk-comment-hint = Needed where the criterion is not met or unclear. The applicant reads it in a decision.
admission-desk-found-by = Found meanwhile by { $who }:
admission-desk-save = Save
admission-desk-readers = The Office only
admission-desk-nothing-found = Please choose a finding for at least one criterion.
admission-desk-changed-meanwhile = Somebody changed this application while you were writing. Nothing you typed is lost: compare, then send again.
admission-desk-ask = Ask the applicant
admission-desk-ask-lead = Write a question under each criterion that needs one. The clock stops until the applicant answers. The letter says only that there is something to answer.
admission-desk-ask-send = Send the questions
admission-desk-ask-audience = The applicant and the Office
admission-desk-ask-something = Please write at least one question.
admission-desk-propose = Propose a decision
admission-desk-propose-lead = To admit takes effect at once. A refusal waits until a second person confirms it, and can then be appealed.
admission-desk-remedy = Admit after appeal
admission-desk-remedy-lead = A panel has overturned the refusal. To admit the organisation now is the remedy, and takes effect at once.
admission-desk-read-decision = Read the decision and the appeal
admission-desk-assessment = Assessment by criterion
admission-desk-criterion = Criterion
admission-desk-not-assessed = Not yet assessed
admission-desk-outcome = Decision
admission-desk-outcome-admitted = Admitted
admission-desk-outcome-admitted-text = Every criterion is met. The organisation joins the network at once and its contact is invited.
admission-desk-outcome-refused = Refused
admission-desk-outcome-refused-text = At least one criterion is not met. A second person must confirm it.
admission-desk-reason = Reason for the applicant
admission-desk-reason-hint = Say what the decision rests on, so that the applicant can answer it.
admission-desk-public-reason = Reason for the public
admission-desk-public-reason-hint = Everybody reads it in the decisions register. It must name nobody.
admission-desk-propose-audience = The applicant and the Office; the public reason is for everybody
admission-desk-network = the network of the Office
admission-desk-incomplete = Something in this application is no longer complete. Please ask the applicant.
admission-desk-claim-taken = Somebody speaks for the claimed entry of the register already. Please ask the applicant.
admission-desk-assess-first = Some criteria are not assessed yet. Assess each of them, then propose.
admission-desk-nothing-to-remedy = There is no overturned refusal to put right. It may have been done already.
admission-desk-had-a-hand = You had a hand in the refusal that was overturned. Somebody else must put it right.
admission-desk-preview = Preview as others would see it
admission-desk-preview-lead = This is what would be seen if the organisation were admitted with the visibility it asks for.
admission-desk-preview-nothing = They would see nothing and not learn that the organisation takes part.
admission-desk-record = Record of the organisation
admission-desk-sent-back = The proposal was sent back
admission-desk-said = What the applicant says
admission-desk-nothing-said = Nothing said
admission-desk-claim = Entry of the register that the applicant says is theirs
admission-desk-past-decisions = Past decisions on this entry
admission-desk-when = When
admission-desk-what = What
admission-desk-name-then = Name then
admission-desk-alike = Entries of the register whose names are alike
admission-desk-earlier = Other applications of the same name
admission-desk-by = Who
admission-desk-questions = Questions and answers
admission-desk-answered = Answered by the applicant
admission-desk-not-answered = Not answered yet
admission-desk-decisions = Decisions
admission-desk-timeline = What happened
admission-desk-decision-proposed = Waits for confirmation
admission-desk-decision-sent-back = Sent back
admission-desk-decision-lapsed = Lapsed
admission-desk-decision-made = In force
admission-desk-appeal-lodged = Appeal lodged
admission-desk-appeal-inadmissible = Appeal inadmissible
admission-desk-appeal-admissible = Appeal admissible
admission-desk-appeal-panel = Before the appeals panel
admission-desk-appeal-upheld = Upheld on appeal
admission-desk-appeal-overturned = Overturned on appeal
admission-desk-appeal-remedied = Overturned, remedy done
admission-desk-appeal-withdrawn = Appeal withdrawn
admission-desk-step-submitted = The application was submitted
admission-desk-step-asked = The applicant was asked
admission-desk-step-answered = The applicant answered
admission-desk-step-proposed = A decision was proposed
admission-desk-step-made = The decision is in force
admission-desk-step-waiting = Waiting for the applicant
admission-desk-step-due = The Office must decide by then
admission-screening-title = Name screening
admission-screening-lead = Names of applicants and members are compared with a list. A similar name alone decides nothing: a person looks at each pair.
admission-screening-names = Names of the list
admission-screening-names-in-force = Names in force
admission-screening-compared = Members compared
admission-screening-to-decide = Pairs to decide on
admission-screening-progress = Comparing the members:
admission-screening-progress-look = Look again
admission-screening-report = Members whose names are alike
admission-screening-report-text = Every member is compared with each new list, since a list changes after admission.
admission-screening-part-open = To decide
admission-screening-part-decided = Decided
admission-screening-nothing = Nothing here
admission-screening-listed = Listed name
admission-screening-remark = Remark of the list
admission-screening-score = How alike, up to 100
admission-screening-same = The same
admission-screening-different = Not the same organisation
admission-screening-reason = Reason
admission-screening-revoke = Take this back
admission-screening-none-in-force = No list is in force. Names are not compared.
admission-screening-new = Put a new list in force
admission-screening-file = File
admission-screening-file-hint = CSV or Excel (XLSX, first sheet) with name, other names separated by | and a remark, or a text file with one name on each line; UTF-8, up to 8 MB and 50,000 names. It takes the place of the list in force.
admission-screening-publish = Put in force
admission-screening-lists = Lists, newest first
admission-screening-uploaded = Since
admission-screening-by = By
admission-screening-digest = Digest
admission-screening-ended = Ended on { $date }
admission-screening-in-force = In force
admission-screening-aliases = Other names
admission-screening-no-hit = No name is like a listed one.
admission-screening-proposed = A name was found to be listed: “not met” is proposed. Please check before you save.
admission-screening-comment = A name given in the application is on a sanctions list of the Security Council.
admission-screening-undecided = A name like a listed one is still open, or was found to be listed. The organisation cannot be admitted until this is settled.
admission-screening-look = Look at the names
admission-screening-meanwhile = Somebody has decided on this pair meanwhile, or the list has changed. Please look again.
admission-screening-same-file = This very file is in force already.
admission-screening-why-same = the same name
admission-screening-why-lookalike = letters that look alike
admission-screening-why-order = the same words in another order
admission-screening-why-spelling = words spelled alike
admission-screening-why-contains = one name holds the other
admission-screening-why-acronym = the same acronym
admission-screening-of-organisation = the organisation
admission-screening-of-former = a name of the claimed entry
admission-screening-of-contact = the contact
admission-screening-kind = Please send a .csv, .tsv, .txt or .xlsx file.
admission-screening-encoding = Line { $line } is not UTF-8. Please save the file as UTF-8 and send it again.
admission-screening-empty = There is no name in this file.
admission-screening-many = A list may hold up to { $limit } names.
admission-screening-long = Too long, names up to 300 and remarks up to 1,000 characters. Lines: { $lines }
admission-screening-no-name = No name with letters or digits. Lines: { $lines }
admission-screening-aliases-many = More than 50 other names. Lines: { $lines }
admission-screening-columns = More than three columns. Please put other names into the second one, separated by |. Lines: { $lines }
admission-screening-unreadable = These lines cannot be read as a table: { $lines }
done-assessed = The assessment is saved.
done-asked = The questions are on their way. The clock stands still until they are answered.
done-admitted = The organisation is admitted and its contact invited.
done-refusal-proposed = The refusal is proposed. It waits for a second person.
done-name-decided = Your decision on the names is kept.
done-list-in-force = The list is in force. The members are being compared with it.
audit-application-look = Application looked at
audit-application-assess = Application assessed
audit-application-ask = Applicant asked
audit-application-propose = Decision on an application proposed
audit-application-refuse = Application refused
audit-application-sent-back = Proposal on an application sent back
audit-application-remedy = Overturned refusal put right
audit-application-export = List of applications taken away
audit-screening-decide = Decided on a listed name
audit-screening-publish = List of names put in force
audit-organisation-admit = Admitted to the network
admission-wait = Applications wait for the Office ({ $n })
mail-admission-screened-subject = Something waits for your decision on Indaba
mail-admission-screened-body =
    Dear { $name },

    A check has finished, and some of its results need your review. Please sign in:

    { $link }
mail-admission-desk-asked-subject = Something waits for your answer
mail-admission-desk-asked-body =
    There is something to answer on Indaba. Please open this page and type your code:

    { $link }

    Until you answer, the time for a decision stands still.
mail-admission-desk-decided-subject = There is something to read
mail-admission-desk-decided-body =
    There is something to read on Indaba. Please open this page and type your code:

    { $link }

    It also says until when you can answer it.

admission-apply-nav = Join
admission-apply-title = Join the network
admission-apply-lead = The network brings together civil society organisations that work with the Office, global and local, large and small. You need no account to apply, and you can stop and come back at any time.
admission-apply-yours = Your application
admission-apply-open-here = An application is open in this browser.
admission-apply-go-on = Go on
admission-apply-leave = Leave and close it here
admission-apply-start = Start an application
admission-apply-return = Come back with your code
admission-apply-what-title = What the network is
admission-apply-what = Members are invited to consultations, meet each other and are answered when they speak. They stay independent of the Office, and the Office answers to them as they answer to it.
admission-apply-criteria-title = Criteria in force
admission-apply-criteria-lead = In force since { $date }. Your application is judged by the criteria in force on the day you send it.
admission-apply-criteria-history = All versions
admission-apply-time-title = How long it takes
admission-apply-time = { $n ->
    [one] The Office decides within { $n } working day of the day on which you send your application. If it asks you something, its clock stops until you answer.
   *[other] The Office decides within { $n } working days of the day on which you send your application. If it asks you something, its clock stops until you answer.
}
admission-apply-time-appeal = A refusal names the criterion and the reason, is confirmed by a second person, and can be appealed before a panel that had no part in it.
admission-apply-data-title = What happens to what you write
admission-apply-data-readers = Nobody reads a draft but you. Once you send it, those of the Office who decide on it read it, and whoever audits them.
admission-apply-data-shown = Nobody else learns of your application. Whether others see your organisation after it is admitted is for you to choose, and unless you choose otherwise only the Office does.
admission-apply-data-draft = { $n ->
    [one] A draft that nobody changes for { $n } day is erased.
   *[other] A draft that nobody changes for { $n } days is erased.
}
admission-apply-data-kept = { $n ->
    [one] If you withdraw, what you wrote is erased at once. After a decision it is kept for { $n } day, and longer only while an appeal is under way.
   *[other] If you withdraw, what you wrote is erased at once. After a decision it is kept for { $n } days, and longer only while an appeal is under way.
}
admission-apply-data-device = On a device that others use, leave when you stop. Your code appears in no letter and in no address.
admission-apply-return-title = Come back to your application
admission-apply-return-lead = Type the code that you wrote down.
admission-apply-code-label = Your code
admission-apply-code-hint = Sixteen digits, with or without spaces
admission-apply-open = Open the application
admission-apply-code-lost = A lost code cannot be found again, by nobody.
admission-apply-begin-anew = Begin a new application
admission-apply-code-wrong = This code opens nothing. Please check the sixteen digits. If they are right, the application is no longer kept.
admission-apply-code-title = Write down your code
admission-apply-code-lead = With this code, and only with it, you come back to your application.
admission-apply-code-replaced = It replaces the code before, which no longer opens anything.
admission-apply-code-once = It is shown this once and cannot be shown again. Please write it down before you go on.
admission-apply-code-keep = Whoever has the code can read and change the application. Keep it where others do not look; nothing on paper says what it is for.
admission-apply-code-continue = I have written it down
admission-apply-code-new = Get another code
admission-apply-tasks-lead = Six short steps in any order. Everything you save stays, finished or not.
admission-apply-tasks = Steps
admission-apply-task = Step
admission-apply-task-state = How far
admission-apply-check = Check your answers
admission-apply-preview = See who would see what
admission-apply-erased-on = If nothing is changed before { $date }, this draft is erased on that day.
admission-apply-stop-title = Stop here for now
admission-apply-stop-text = Everything is saved. Come back with your code. If you have not written it down, get another one before you leave.
admission-apply-delete = Erase this draft
admission-apply-delete-text = Everything you typed is erased at once and cannot be brought back.
admission-apply-delete-yes = Erase it
admission-apply-done = Done
admission-apply-partly = Something is missing
admission-apply-not-yet = Not yet
admission-apply-step-of = Step { $n } of 6
admission-apply-step-who = Who you are
admission-apply-lead-who = The organisation, and the person to whom the Office writes about this application.
admission-apply-step-reach = Where you work
admission-apply-lead-reach = How far your work reaches, and where.
admission-apply-step-work = What you work on
admission-apply-lead-work = Themes of the Global Counter-Terrorism Strategy and what cuts across them. What you offer and seek is optional.
admission-apply-step-people = Who leads the organisation
admission-apply-lead-people = Optional. Only the Office sees it, and uses it for figures in which nobody can be told apart.
admission-apply-step-independence = Independence declaration
admission-apply-lead-independence = Ties to governments are no obstacle where they are declared. Only the Office reads this.
admission-apply-step-visibility = Who may see you
admission-apply-lead-visibility = This counts once you are admitted. You can change it later at any time.
admission-apply-cut = This is more than can be kept. The first 20,000 characters of each field are saved; all of it still stands on this page. Please shorten it and save again.
admission-apply-theirs = This page was changed elsewhere
admission-apply-theirs-text = Below is what is saved now. Your own text still stands in the fields. If you save again, yours replaces it.
admission-apply-name-hint = As you call yourselves, in any script
admission-apply-purpose-hint = What you want to change, for whom and how
admission-apply-contact = Person to write to
admission-apply-contact-hint = Any name by which we may address them
admission-apply-email = Mail address
admission-apply-email-hint = Our letters name no organisation and hold no code.
admission-apply-zone-hint = Your deadlines end with the day in this zone.
admission-apply-level-hint = The widest that fits
admission-apply-country = Country or area of your seat
admission-apply-country-hint = Names follow the United Nations M49 standard.
admission-apply-themes-hint = Choose at least one.
admission-apply-funding = Where your money comes from
admission-apply-funding-hint = The main sources and roughly their share. If there is no money, say so.
admission-apply-governments = Ties to governments
admission-apply-governments-hint = Leave it empty where there are none.
admission-apply-officials = Officials on your board
admission-apply-officials-hint = People who hold public office; leave it empty where there are none.
admission-apply-visibility-hint = If you choose nothing, only the Office sees you.
admission-apply-save = Save and continue
admission-apply-save-leave = Save and leave this page
admission-apply-audience = nobody before you send it, then the Office only
admission-apply-audience-sent = the Office only
admission-apply-entry-title = Is this you?
admission-apply-entry-lead = These entries of public records have a name like yours. If one of them is your organisation, choose it, so that it does not stand there twice.
admission-apply-entry-nothing = No entry of a public record has a name like yours. There is nothing to do here.
admission-apply-entry-legend = Which of these is your organisation?
admission-apply-entry-none = No, we are not in this list
admission-apply-proof = How we can check that you speak for it
admission-apply-proof-hint = Needed if you chose an entry. For example its official web site, a mail address there, or a person we can ask.
admission-apply-claim = Entry of the register that is yours
admission-apply-check-title = Check your answers
admission-apply-missing = Before you can send it
admission-apply-nothing-said = nothing said
admission-apply-change = Change
admission-apply-submit-text = By sending it you say that these answers are true as far as you know. You can withdraw it as long as no decision is proposed.
admission-apply-submit = Send the application
admission-apply-back = Back to your application
admission-apply-incomplete = Something in the answers is still missing or not right. Please follow the links on the page “Check your answers”.
admission-apply-changed-meanwhile = This page was changed elsewhere while you wrote. Nothing of yours is lost: please compare, then save again.
admission-apply-changed-look = The application has changed since you opened this page. Please look at it once more, then send it.
admission-apply-preview-title = Who would see what
admission-apply-preview-lead = Once admitted, with your present choice: { $choice }.
admission-apply-change-visibility = Change who may see you
admission-apply-state-draft = draft
admission-apply-state-submitted = with the Office
admission-apply-state-clarification = a question to you
admission-apply-state-admitted = admitted
admission-apply-state-refused = refused
admission-apply-state-withdrawn = withdrawn
admission-apply-state-expired = erased
admission-apply-next-submitted = The Office looks at each criterion. Its days run.
admission-apply-next-clarification = Please answer the Office's questions. Until then its clock stands still.
admission-apply-next-admitted = Welcome. An invitation to make an account was sent to your address; it comes by mail.
admission-apply-next-refused = The decision is below with its criterion and reason, and how to appeal.
admission-apply-next-appeal = You have appealed. How the appeal stands, and what was decided, is below.
admission-apply-next-withdrawn = Closed as withdrawn on { $date }. What you wrote is erased. You can apply again at any time.
admission-apply-next-expired = Nobody changed this draft for a long time, so what was written was erased on { $date }. Please begin a new application.
admission-apply-receipt = Receipt
admission-apply-number = Number
admission-apply-received = Received on
admission-apply-decided-by = The Office must decide by
admission-apply-clock = Clock
admission-apply-late = The day is over. The Office is late and still owes you a decision.
admission-apply-days-left = { $n ->
    [one] { $n } working day left
   *[other] { $n } working days left
}
admission-apply-stopped = { $n ->
    [one] Stopped, with { $n } working day left
   *[other] Stopped, with { $n } working days left
}
admission-apply-questions = The Office asks you
admission-apply-answer-until = Please answer by { $date }. After that day the application is closed as withdrawn.
admission-apply-amend = Change other answers first
admission-apply-answer = Send the answers
admission-apply-decision = The decision
admission-apply-appeal-until = You can appeal until the end of { $date }.
admission-apply-appeal-was = The last day to appeal was { $date }.
admission-apply-decision-appeal = Read the decision or appeal
admission-apply-decision-read = Read the decision
admission-apply-answered = Asked and answered
admission-apply-read = Read what you wrote
admission-apply-come-back = Come back with your code to see how it stands. A letter tells you when something has changed.
admission-apply-appeals = If the Office refuses, you can appeal within 20 working days. A panel decides whose members had no part in the refusal.
admission-apply-withdraw = Withdraw the application
admission-apply-withdraw-text = What you wrote is erased at once; that there was an application stays on record. Nothing else follows, and you can apply again.
admission-apply-withdraw-yes = Withdraw it
admission-apply-lapsed = The applicant has withdrawn the application; there is nothing more to decide.
admission-apply-finding-met = met
admission-apply-finding-not-met = not met
admission-apply-finding-unclear = needs clarification
done-application-left = You have left. Your application is closed in this browser.
done-application-kept = Saved.
done-application-submitted = Your application is with the Office. This page is your receipt.
done-application-answered = Your answers are with the Office. Its clock runs on.
done-application-withdrawn = The application is withdrawn and erased.
mail-admission-received-subject = We have received what you sent
mail-admission-received-body =
    What you sent has arrived. With your code you see how it stands:

    { $link }
mail-admission-received-again-subject = We have received what you sent
mail-admission-received-again-body =
    What you sent has arrived. Something very similar came from this address before and is still under way; if one of the two is too many, please withdraw it. With your code you see how each stands:

    { $link }
mail-admission-reminder-subject = What you began is still there
mail-admission-reminder-body =
    You began something with us some time ago. In two weeks it is erased unless you go on with it or save it again. Come back with your code:

    { $link }
mail-admission-unanswered-subject = Something was closed without your answer
mail-admission-unanswered-body =
    We asked you something and the days to answer are over, so it was closed. You can begin anew at any time:

    { $link }
mail-admission-news-subject = There is news for you in Indaba
mail-admission-news-body =
    There is news on what you sent us. Please open this page and type your code:

    { $link }
audit-application-begin = Application begun
audit-application-code = Code of an application replaced
audit-application-amend = Application changed while questions were open
audit-application-submit = Application sent
audit-application-answer = Questions on an application answered
audit-application-withdraw = Application withdrawn and erased
audit-application-expire = Idle draft of an application erased
audit-application-unanswered = Application closed without an answer
audit-application-forget = Words of a decided application erased

# What is stored about a person
admission-own-applications = Applications that give your address
admission-own-work = What you did at the desk of applications

# Papers of an application
admission-papers-title = Papers
admission-papers-lead = You may add papers that help the Office to decide, such as statutes or a certificate of registration. None is required.
admission-papers-file = Paper
admission-papers-file-hint = PDF, Word (DOCX), Excel (XLSX), OpenDocument text (ODT), picture (JPEG, PNG, WebP, GIF), plain text or CSV; up to 10 MB each, up to 10 papers.
admission-papers-add = Add this paper
admission-papers-cleaned = Before a paper is kept, what it tells without showing it is taken out: who made it, where, when and with what. Only the cleaned copy is kept, sealed. What can be read on the paper itself stays, so please look it over before you add it.
admission-papers-list = Papers of this application
admission-papers-none = No paper yet.
admission-papers-open = Add papers or take them away
admission-papers-look = See the papers
admission-papers-nameless = paper
admission-papers-added = Added
admission-papers-size-is = Size
admission-papers-many = There are 10 papers already. Please take one away first.
done-paper-added = The paper is added. See below what was removed from it.
done-paper-removed = The paper is taken away and erased.
audit-application-paper-added = Paper of an application added
audit-application-paper-removed = Paper of an application taken away
audit-application-paper-refused = Malware found in a paper of an application
audit-application-paper-looked-at = Paper of an application checked for malware
audit-application-paper-taken = Paper of an application downloaded
