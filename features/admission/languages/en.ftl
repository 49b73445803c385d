# The words of applying to join the network.
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
admission-apply-state-deciding = being decided
admission-apply-state-admitted = admitted
admission-apply-state-refused = refused
admission-apply-state-withdrawn = withdrawn
admission-apply-state-expired = erased
admission-apply-next-submitted = The Office looks at each criterion. Its days run.
admission-apply-next-clarification = Please answer the Office's questions. Until then its clock stands still.
admission-apply-next-deciding = A decision is proposed and waits for a second person. You need do nothing.
admission-apply-next-admitted = Welcome. An invitation to make an account was sent to your address; it comes by mail.
admission-apply-next-refused = The decision is below with its criterion and reason, and how to appeal.
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
audit-application-begin = Application begun
audit-application-code = Code of an application replaced
audit-application-amend = Application changed while questions were open
audit-application-submit = Application sent
audit-application-answer = Questions on an application answered
audit-application-withdraw = Application withdrawn and erased
audit-application-expire = Idle draft of an application erased
audit-application-unanswered = Application closed without an answer
audit-application-forget = Words of a decided application erased
