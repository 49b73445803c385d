# The words of consultations.
consultations-title = Consultations
consultations-lead = What the Office asks civil society, and what it did with the answers.
consultations-none = No consultation yet
consultations-none-text = New consultations appear here.
consultations-new = Prepare a consultation
consultations-until = open until { $date }
consultations-phases = Stages
consultations-phase-draft = Draft
consultations-phase-open = Open
consultations-phase-closed = Closed
consultations-phase-synthesis = Synthesis
consultations-phase-response = Response
consultations-phase-followed-up = Followed up
consultations-move-open = Open it for contributions
consultations-move-closed = Close it
consultations-move-synthesis = Begin the synthesis
consultations-move-response = Publish the response
consultations-move-followed-up = Mark as followed up
consultations-move-text = This is told to those concerned and cannot be undone.
consultations-audience-public = Everyone may read; organisations of the network contribute
consultations-audience-network = The network only
consultations-audience-invited = Invited organisations only
consultations-read-by-public = Everyone can read what you write.
consultations-read-by-network = The network and the Office can read what you write.
consultations-read-by-invited = The invited organisations and the Office can read what you write.
consultations-for = For
consultations-officer = Officer in charge
consultations-closes = Last day to contribute
consultations-closes-past = Please choose a day that has not passed.
consultations-how = Choose a paragraph or a question and write what you think. You can save a draft and come back.
consultations-questions = Questions
consultations-questions-hint = One question on each line.
consultations-text = The text
consultations-speak = Speak on this
consultations-your-words = Your words
consultations-your-words-hint = Write in any language. Leave out what could endanger someone.
consultations-written-in = Written in
consultations-organisation = For which organisation
consultations-name = Under which name
consultations-as-organisation = In the name of my organisation
consultations-as-pseudonym = Under a pseudonym, in this consultation only
consultations-your-pseudonym = Your pseudonym here is { $name }.
consultations-name-rule = Readers see your organisation's name only where it has chosen to be seen by them.
consultations-send = Send
consultations-save = Save as a draft
consultations-sign-in = Organisations of the network can contribute.
consultations-voices = What others said
consultations-no-voices = Nobody has spoken on this yet.
consultations-an-organisation = An organisation
consultations-mine = Your contributions
consultations-mine-lead = Your words, and the answer to each of them.
consultations-mine-none = You have not written here yet
consultations-draft = Draft
consultations-go-on = Go on writing
consultations-receipt = Receipt and hash:
consultations-considered = Was this considered?
consultations-considered-yes = Yes
consultations-considered-partly = Partly
consultations-considered-no = No
consultations-considered-words = What you want to say about it
consultations-contest = I contest this answer
consultations-contested = contested
consultations-rate = Tell the Office
consultations-rate-audience = The Office
consultations-in-paragraph = Paragraph { $number } of the new version
consultations-title-label = Title
consultations-summary = What it is about
consultations-summary-hint = Say also what will be done with the answers.
consultations-invited = Invited organisations
consultations-allow-pseudonyms = People may write under a pseudonym
consultations-document = Text consulted on
consultations-document-hint = Word, Markdown or plain text, up to 8 MB. Numbering and footnotes are kept.
consultations-pasted = Or paste the text
consultations-pasted-hint = A blank line between paragraphs.
consultations-prepare = Save as a draft
consultations-draft-audience = The Office, until it is opened
consultations-nothing-to-consult = There is neither a text nor a question yet.
consultations-changed-meanwhile = Someone else has just moved this consultation on. Please reload the page.
consultations-answered-meanwhile = Someone else has just answered this. Their answer stands; your text is still below.
consultations-too-late = The last day to contribute has passed. Your text is still below.
consultations-name-paragraph = Please name the paragraph of the new version.
consultations-desk = Synthesis
consultations-answer = Answer
consultations-disposition-none = not answered yet
consultations-disposition-adopted = Adopted
consultations-disposition-partly-adopted = Partly adopted
consultations-disposition-not-adopted = Not adopted
consultations-disposition-out-of-scope = Out of scope
consultations-head-paragraph = Paragraph
consultations-head-author = Author
consultations-head-language = Language
consultations-head-words = Words
consultations-head-theme = Theme
consultations-head-disposition = Disposition
consultations-head-reason = Reason
consultations-head-new-paragraph = Paragraph of the new version
consultations-themes-so-far = Themes so far:
consultations-reason-hint = The contributor reads it beside their own words.
consultations-new-paragraph-hint = Needed where something is adopted.
consultations-minority = Show as a minority position
consultations-keep-answer = Save the answer
consultations-answer-audience = The contributor and the readers of the result, once the response is published
consultations-new-version = The new version of the text
consultations-keep-version = Save the new version
consultations-result = What we heard, what we did
consultations-contributions = contributions
consultations-organisations = organisations
consultations-by-region = Participation by region
consultations-by-level = Participation by level
consultations-region = Region
consultations-others = Others
consultations-not-said = Not said
consultations-few = fewer than 5
consultations-small-groups = Groups of fewer than five organisations are drawn together, so that nobody is told apart.
consultations-minority-title = Minority positions
consultations-changes = What changed in the text
consultations-count = { $n ->
    [0] Speak
    [one] One contribution
   *[other] { $n } contributions
}
consultations-waiting = { $n ->
    [0] Every contribution has its answer.
    [one] One contribution waits for its answer.
   *[other] { $n } contributions wait for their answer.
}
consultations-unanswered = { $n ->
    [one] One contribution has no answer yet. Everyone who speaks is answered.
   *[other] { $n } contributions have no answer yet. Everyone who speaks is answered.
}
done-sent = Your contribution has arrived. The receipt stands beside it.
done-draft = Your draft is saved.
done-rated = Thank you. The Office sees it.
done-consultation-added = The draft is saved. Look at it, then open it.
done-moved = The consultation has moved on.
done-answered = The answer is saved.
audit-consultation-add = Consultation prepared
audit-consultation-move = Consultation moved on
audit-consultation-new-version = New version kept
audit-contribution-send = Contribution sent
audit-contribution-answer = Contribution answered
audit-contribution-rate = Answer rated
consultations-wait-draft = Your draft for “{ $title }” is not sent yet
consultations-wait-open = Your organisation can still speak: { $title }
consultations-wait-begin = Begin the synthesis: { $title }
consultations-wait-answer = Answer contributions to “{ $title }” (waiting: { $n })
consultations-wait-publish = Everything is answered, publish the response: { $title }
consultations-wait-contest = Look again at contested answers: { $title } ({ $n })
mail-answered-subject = The Office has answered
document-error-not-utf8 = The file is not in UTF-8: the first wrong byte is at { $offset }. Please save it as UTF-8.
document-error-too-large = The file is larger than { $limit } bytes.
document-error-too-long = Paragraph { $number } has more than { $limit } characters.
document-error-unknown-format = Please choose a Word, Markdown or plain text file.
document-error-not-a-docx = This is not a Word file. Please save it again as .docx.
document-error-malformed-docx = The Word file is damaged at { $part }. Please save it again.
document-error-zip-bomb = The Word file unpacks to too much.
document-error-too-deep = The Word file is nested too deeply.
document-error-empty = There is no text in the file.
document-error-too-many-paragraphs = The file has more than { $limit } paragraphs.
mail-answered-body =
    Dear { $name },

    The Office has answered what you wrote. Your words and the answer stand side by side here:

    { $link }

    You can say whether they were considered, and contest the answer.

# Finding one's way in the list and in the text.
consultations-all = All
consultations-theme = Theme
consultations-themes = Themes
consultations-none-here = Nothing matches
consultations-none-here-text = No consultation matches these filters.
consultations-nothing-found = Nothing matches. Please choose other filters or words.
consultations-read-in = Read in
consultations-beside = Beside it
consultations-untranslated = { $n ->
    [one] One paragraph is not translated yet and stands in the original.
   *[other] { $n } paragraphs are not translated yet and stand in the original.
}

# Speaking.
consultations-propose = Propose another wording
consultations-wording = Your wording
consultations-wording-hint = Change the text as you would have it. What differs is shown to readers.
consultations-about-you = About you (optional)
consultations-about-you-text = Used only to count who takes part. Nobody reads it beside your name or your words, and groups of fewer than five are never shown.
consultations-gender = Gender
consultations-age = Age
consultations-withdraw = Take it back
consultations-withdraw-text = Your words are erased. The receipt stays, with a note that you took them back.
consultations-withdrawn = taken back
consultations-withdrawn-text = You took this contribution back.
consultations-answered-already = The Office has already begun to answer this. Please reload the page.
consultations-contest-hint = If you contest it, say why. The Office looks at it again and tells you.
consultations-contest-waits = contested, waiting for the Office
consultations-contest-closed = contested, looked at again
consultations-contest-settled = The Office has already looked at this again.
consultations-contest-answered = Looked at again:

# Preparing.
consultations-edit = Edit the draft
consultations-language-hint = The language of the title, the questions and the text. Other languages can be added afterwards.
consultations-audience-hint = Invited organisations are chosen in the next step.
consultations-opens = Planned first day
consultations-opens-hint = For your planning. You open it yourself.
consultations-opens-late = Please choose a first day before the last day.
consultations-closes-hint = It closes by itself at the end of that day, UTC.
consultations-invited-closed = One of the invited organisations may not be invited now. The list of invitations says which and why; please take it off or wait.
consultations-closes-past-edit = The last day has passed. Please edit the draft and choose another.
consultations-answer-by = Answer promised by
consultations-answer-by-hint = People see this day.
consultations-answer-early = Please choose a day after the last day to contribute.
consultations-officer-me = I am in charge
consultations-nobody = Nobody
consultations-focal-point = Focal point
consultations-focal-point-hint = Sees the draft and the desk, and answers contributions together with the officer.
consultations-text-kept = There is a text already. It stays unless you give another here.
consultations-question = Question
consultations-too-many-questions = Please ask at most { $limit } questions.
consultations-question-too-long = Please keep each question within { $limit } characters.
consultations-invited-lead = Only these organisations and the Office see this consultation. Their people are told when it opens.
consultations-find-organisation = Find an organisation
consultations-invite = Invite
consultations-uninvite = Take off the list
consultations-nobody-invited = Nobody is invited yet.
consultations-extend = Give more time
consultations-only-later = Please choose a day later than the present one.
consultations-no-follow-up = Please first write what came of it, under the Office’s words.
consultations-contests-wait = { $n ->
    [one] One contested answer waits to be looked at again.
   *[other] { $n } contested answers wait to be looked at again.
}
consultations-new-paragraph-missing = An answer names paragraph { $number } of the new version, which is not there. Please add the new version, or correct the answer.

# Language versions.
consultations-versions = Language versions:
consultations-version = Language version
consultations-version-lead = Each part stands below the original. The text must follow the original paragraph by paragraph.
consultations-version-text = The text in this language
consultations-version-hint = Word, Markdown or plain text. Paragraphs you leave out are shown in the original.
consultations-version-of-itself = This is the language of the original. Please edit the draft instead.
consultations-version-lone = “{ $words }” stands beside nothing in the original, which has { $original } parts and this version { $version }. Please make the paragraphs match and send it again.
consultations-new-version-lead = The text as it will be. It is shown beside the consulted one, with every change marked.
consultations-original-first = Please add the new version in the original language first.

# The desk.
consultations-answered = Answered
consultations-state = State
consultations-state-waiting = Waiting for an answer
consultations-state-answered = Answered
consultations-state-contested = Contested
consultations-state-minority = Minority position
consultations-head-about = About
consultations-head-receipt = Receipt
consultations-head-wording = Proposed wording
consultations-head-minority = Minority position
consultations-pick = Choose
consultations-pick-some = Please choose at least one contribution, and at most { $limit }.
consultations-minority-badge = minority
consultations-together = For all that you chose
consultations-together-hint = A theme alone sorts them. With a disposition and a reason, each gets this answer.
consultations-together-answer = Answer them alike
consultations-together-keep = Apply
consultations-one-answered-meanwhile = Someone else has just answered one of these. Nothing was changed; please reload the page.
consultations-themes-order = Themes in order
consultations-themes-lead = Give a theme another name, or bring two together under one name.
consultations-no-themes = No theme yet
consultations-no-themes-text = Themes appear as you sort contributions.
consultations-theme-from = Theme
consultations-theme-to = New name
consultations-theme-to-hint = The name of another theme brings the two together.
consultations-theme-rename = Rename
consultations-linked = Paragraphs it concerns
consultations-linked-hint = Numbers, such as 3, 7. The paragraph it was written on counts by itself.
consultations-paragraph-number = Please give the number of one paragraph.
consultations-paragraph-numbers = Please give numbers of paragraphs, such as 3, 7.
consultations-paragraph-missing = There is no paragraph { $number } in the text.
consultations-reconsider = Look at it again
consultations-contested-because = Contested by the contributor
consultations-contest-answer = What you say to the contest
consultations-contest-answer-hint = The contributor reads it. Say whether the answer stands, and why.
consultations-statement = The Office’s words
consultations-statement-lead = What stands above the result.
consultations-statement-read-by-public = Everyone can read it.
consultations-statement-read-by-network = The network and the Office can read it.
consultations-statement-read-by-invited = The invited organisations and the Office can read it.
consultations-response = What the Office says of the result
consultations-response-hint = In a few paragraphs: what was heard, what changes, what does not and why.
consultations-follow-up = What came of it
consultations-follow-up-hint = What was done since, and what is still to come.
consultations-keep = Save

# The result.
consultations-not-published = Only the Office sees this, until the response is published.
consultations-people = people
consultations-participation = Who took part
consultations-by-theme = Participation by theme
consultations-by-gender = Participation by gender
consultations-by-age = Participation by age
consultations-level = Level
consultations-heard = What we heard
consultations-unsorted = Not sorted yet
consultations-all-of-theme = All contributions on this theme
consultations-minority-lead = Positions that few hold, and that must not be lost among the many.
consultations-all-minority = All minority positions
consultations-see-changes = See every change
consultations-whole-text = Show the whole text
consultations-only-changes = Show the changes only
consultations-no-changes = Nothing changed
consultations-tally-adopted = { $n ->
    [one] one adopted
   *[other] { $n } adopted
}
consultations-tally-partly-adopted = { $n ->
    [one] one partly adopted
   *[other] { $n } partly adopted
}
consultations-tally-not-adopted = { $n ->
    [one] one not adopted
   *[other] { $n } not adopted
}
consultations-tally-out-of-scope = { $n ->
    [one] one out of scope
   *[other] { $n } out of scope
}
consultations-answers = { $n ->
    [one] Answers one contribution
   *[other] Answers { $n } contributions
}
done-withdrawn = Your contribution is taken back.
done-answered-together = The contributions you chose are updated.
audit-consultation-edit = Draft edited
audit-consultation-invite = Organisation invited
audit-consultation-uninvite = Invitation taken back
audit-consultation-translate = Language version kept
audit-consultation-extend = More time given
audit-consultation-rename-theme = Theme renamed
audit-consultation-state-response = The Office’s words kept
audit-contribution-withdraw = Contribution taken back
audit-contribution-sort = Contribution sorted
audit-contribution-reconsider = Contested answer looked at again
mail-consultation-opened-subject = The Office asks for your views
mail-consultation-opened-body =
    Dear { $name },

    The Office would like to hear from your organisation. What it asks stands here:

    { $link }

    You decide what you say and under which name.
mail-contested-subject = An answer is contested
mail-contested-body =
    Dear { $name },

    A contributor contests an answer of the Office. Please look at it again here:

    { $link }
consultations-part-changed = This cannot be undone: the organisation that would come back was invited to a consultation after the merge. Please take that invitation back first.

# What is stored about a person
consultations-own-pseudonyms = Your pseudonyms
consultations-own-participation = Consultations in which you took part
consultations-own-led = Consultations in your charge

consultations-balance = Balance
consultations-balance-all = By continent, level and theme
consultations-balance-lead = Which organisations were invited, took part, were heard and found their words adopted, beside the targets of the network.
consultations-balance-exact = Every organisation is counted once, at each stage that it reached.
consultations-balance-protected = Of organisations that readers do not know by name no number below { $few } is said, nor one from which such a number could be worked out.
consultations-balance-later = This consultation takes pseudonyms. Its balance is drawn up with the response, so that no count that moves tells who somebody is.
consultations-balance-by = By
consultations-stage-members = Members of the network
consultations-stage-invited = Invited
consultations-stage-attended = Took part
consultations-stage-heard = Heard
consultations-stage-adopted = Adopted

# Statements and the landscape of opinions
statements-title = Statements
statements-one = Statement
statements-number = Number
statements-numbered = Statement { $number }
statements-begin = Say what you think of them
statements-read = Read the statements
statements-vote-agree = Agree
statements-vote-disagree = Disagree
statements-vote-pass = Pass or unsure
statements-vote-hint = You can change every answer until the consultation closes.
statements-said-agree = You agree
statements-said-disagree = You disagree
statements-said-pass = You passed
statements-progress = Answered
statements-done = You have answered every statement
statements-done-text = Thank you. New ones may still come; you can change your answers in the list.
statements-one-voice = Your organisation has one voice: its people answer together, and the last answer counts. Nobody else is shown what you answer.
statements-read-only = Organisations that take part answer while the consultation is open.
statements-all = All statements
statements-all-lead = In the order in which they came, with what your organisation said.
statements-none = No statements yet
statements-say = Answer
statements-change = Change the answer
statements-take-back = Take back all answers
statements-take-back-text = Every answer of your organisation is erased. You can answer anew while the consultation is open.
statements-new = Write a statement
statements-body = Statement
statements-body-hint = One thought, so that others can agree or disagree. Leave out what could endanger someone.
statements-new-audience = The Office reads it first; once let in, all who are consulted read it, without your name.
statements-near = Others have said nearly the same
statements-near-text = If one of these says it, answer that one. If yours differs, tick the box below and send it.
statements-differs = Mine says something else
statements-no-adding = The Office takes no further statements in this consultation.
statements-enough = { $limit } statements of your organisation are not let in yet. Please wait until the Office has looked at them.
statements-gone = This statement is no longer shown. Please go on with the next.
statements-setup = Prepare statements
statements-setup-lead = Short sentences that organisations agree or disagree with. What comes of it shows common ground, groups of opinion and what few hold.
statements-setup-audience = All who are consulted read them once the consultation is open.
statements-question = What they are about
statements-question-hint = A question in one sentence, above the statements.
statements-question-versions = The question in other languages
statements-lines = Statements
statements-lines-hint = One on each line, up to 280 characters. Put different views into words; lines that stand already are not added again.
statements-adding = Organisations may write their own
statements-adding-hint = What nobody has put into words, nobody can agree with.
statements-live = Show the landscape while the consultation is open
statements-live-hint = It moves only when at least five organisations have answered anew.
statements-shown = Statements so far
statements-line-too-long = This line has more than { $limit } characters: { $line }…
statements-none-yet = Please write at least one statement.
statements-too-many = There are { $limit } statements already; no more can be added.
statements-queue = Waiting to be let in
statements-queue-lead = Let in what is one thought and endangers nobody, whether or not you agree with it.
statements-waiting = Waiting
statements-nothing-waits = Nothing waits.
statements-contested = Contested
statements-decided = Decided
statements-decide = What is done with it
statements-decide-button = Keep
statements-decide-again = Decide anew
statements-let-in = Let in
statements-join = It says the same as another
statements-same-as = Number of the other
statements-decline = Decline
statements-take-out = Take out
statements-reason = Reason
statements-reason-hint = For the writer, where you decline.
statements-no-such-number = No statement with this number is shown.
statements-decided-meanwhile = Somebody else decided on this statement meanwhile. Please look at it again.
statements-somebody-else = Somebody who did not decline it answers this.
statements-appeal = What the writer says
statements-appeal-answer = Answer of the Office
statements-appeal-waits = Somebody else of the Office looks at it.
statements-stays = It stays declined
statements-contest = Ask for another look
statements-contest-audience = Read by the Office: somebody who did not decline it answers.
statements-translate = In another language
statements-state-waiting = The Office looks at it
statements-state-shown = Others can answer it
statements-state-joined = Stands with one that says the same
statements-state-declined = Declined
statements-state-withdrawn = Taken back
statements-landscape = Landscape of opinions
statements-landscape-lead = Where organisations agree, which groups of opinion there are, and what few hold.
statements-see-landscape = See the landscape
statements-too-few = Nothing can be shown yet
statements-too-few-text = At least five organisations must answer first, so that nobody’s answers can be told apart.
statements-votes = Answers
statements-as-of = As of { $date }.
statements-protected = Each organisation counts once. Nothing is said of fewer than five.
statements-common = Common ground
statements-common-lead = What clearly more than half of all who saw it share, or refuse.
statements-no-common = Nothing is clearly shared by more than half.
statements-all-agree = { $n } of { $of } organisations agree.
statements-all-disagree = { $n } of { $of } organisations disagree.
statements-in-every-group = So do more than half of each group.
statements-bridges = Bridges
statements-bridges-lead = Statements to which more than half of every group lean.
statements-bridge-agree = At least { $share } of each group agree.
statements-bridge-disagree = At least { $share } of each group disagree.
statements-groups = Groups of opinion
statements-group = Group { $name }
statements-one-group = The answers bear out no division: they show one group. That does not mean that all agree.
statements-stable = The same groups come out when one answer in ten is missing.
statements-unstable = These groups are unsure: with one answer in ten missing, many would stand elsewhere. Rely on the common ground, not on who is in which group.
statements-picture = Each oval holds most of a group. The nearer, the more alike the answers.
statements-apart = What sets it apart:
statements-nothing-apart = No single statement sets it apart.
statements-of-group-agree = { $n } of { $of } in this group agree.
statements-of-group-disagree = { $n } of { $of } in this group disagree.
statements-others-agree = Of all others, { $share } agree.
statements-others-disagree = Of all others, { $share } disagree.
statements-you = Where you stand
statements-you-in-group = Your organisation’s answers are nearest to { $group }.
statements-you-in-group-sure = Your organisation’s answers are nearest to { $group }, in { $share } of all trials with some answers left out.
statements-you-in-none = Your organisation stands in no group: it answered too little, or in between.
statements-you-one-group = There is one group, and your organisation is in it.
statements-you-alone = Only your organisation sees this.
statements-minority = Minority positions
statements-minority-lead = What most of a smaller group hold and most others do not. Each is answered.
statements-few = Held by few
statements-no-minority = No such position shows in the answers.
statements-counts = All statements with their figures
statements-seen = Saw it
statements-not-said = This shows those who took part. It does not say why, how strongly, or what nobody put into words.
statements-own-votes = Answers of your organisation to statements
done-votes-taken-back = All answers of your organisation are erased.
audit-statements-pose = Statements put up
audit-statement-decide = Statement decided on
audit-statement-contest = Declined statement contested
audit-statement-look-again = Declined statement looked at again
audit-statement-translate = Language version of a statement kept
audit-statement-answer = Statement answered
audit-ballot-begin = Statements answered for the first time
audit-ballot-take-back = Answers to statements taken back
statements-organisations = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
}
statements-waiting-still = { $n ->
    [one] One statement waits to be let in or looked at again. Please decide on it first.
   *[other] { $n } statements wait to be let in or looked at again. Please decide on them first.
}
statements-few-unanswered = { $n ->
    [one] Few hold a position on one statement of the Office that has no answer yet. Please answer it first.
   *[other] Few hold positions on { $n } statements of the Office that have no answer yet. Please answer them first.
}
consultations-put-language = Put the language right
done-language = The language is put right.
audit-contribution-put-language = Language of a contribution put right
consultations-preview = See it as others will
consultations-preview-lead = This is what those it is meant for will read once it is open. Nothing can be changed here.

consultations-as-unlisted = Without our name: as an organisation of the network
consultations-as-unlisted-hint = Only the Office then sees your name. This holds for all that your organisation says here, until it shows its name again on the page “Where your name appears”.
consultations-where = Contributions to “{ $title }”
consultations-where-hidden = Contributions to a consultation that you cannot open now
consultations-where-quoted = Published answer in “{ $title }” that mentions the name
consultations-where-quoted-stays = These are published words of the Office. Ask the officer in charge of the consultation to change them.
consultations-alike = Nearly the same
consultations-alike-lead = Contributions that say nearly the same, found by the house. Answer them together; nobody has said less for having said it with others.
consultations-alike-none = Nothing is nearly the same
consultations-alike-none-text = Every contribution says something of its own.
consultations-alike-open = Read and answer them
consultations-alike-one = Contributions that say nearly the same
consultations-alike-read = Please read them first: one word can turn a sentence round. Take out of the choice what needs an answer of its own.
consultations-alike-more = These are more than can be answered at once. The others follow once these are answered.
consultations-theme-voices = { $n ->
    [one] from one organisation
   *[other] from { $n } organisations
}
consultations-theme-voices-few = from fewer than 5 organisations
consultations-voice = Voice { $name }
consultations-voice-how = Your organisation gets a name drawn by chance. Whose it is can be told while the consultation is open; closing it destroys the key, and afterwards nobody can, this house included. Your words are published with those of others, once a day at most. What you write and how you write it can still give you away.
consultations-no-pseudonym = This consultation takes no contributions without a name.
consultations-voice-there = Your organisation has spoken here without its name. Change that, or take it back first.
consultations-named-there = Your organisation has spoken here under its name. It has one response: take the other back first.
consultations-voice-title = What your organisation says without its name
consultations-voice-lead = While the consultation is open, everyone who speaks for your organisation here can read and change this. Afterwards only the code opens it.
consultations-voice-code-lead = Your words, and the answer to each of them once all are given. Close this page when you have read it.
consultations-voice-none = Your organisation has said nothing here without its name
consultations-voice-waiting = Waits to be published
consultations-voice-done = Done.
consultations-code-title = Your code
consultations-code-lead = With this code, and only with it, you read the answer once the consultation is closed, and say whether you were considered.
consultations-code-once = It is shown this once and cannot be shown again. Please write it down before you go on.
consultations-code-keep = Whoever has the code can read what you said and act for you. Keep it where others do not look; the digits do not say what they are for. No letter will come: look here on the day by which the Office answers.
consultations-code-continue = I have written it down
consultations-code-another = Get another code
consultations-code-another-text = The code before opens nothing any more.
consultations-code-ask-title = Read an answer by a code
consultations-code-ask-lead = For whoever spoke without a name. Best signed out and in a private window: nothing then stands beside it.
consultations-code-label = Your code
consultations-code-hint = Sixteen digits, with or without spaces
consultations-code-wrong = This code opens nothing. Please check the sixteen digits.
consultations-code-open = Open
consultations-code-lost = A lost code cannot be found again. While the consultation is open, your organisation can get another.
consultations-own-voices = What your organisations say without their name, in open consultations
consultations-voices-counted = { $n ->
    [one] Beside these, one organisation spoke without its name.
   *[other] Beside these, { $n } organisations spoke without their name.
}
done-voice = Your words are kept.
audit-consultation-release = Words without a name published
audit-consultation-unlink = Key of those without a name destroyed

# The first contribution of an organisation
first-title = First contributions
first-setting = Read first contributions before they are shown
first-setting-hint = What an organisation says here under its name, and has never said in this house before, waits until you let it in: three working days at most. Invited organisations never wait.
first-fact = The Office reads them before others do, for three working days at most.
first-how = If your organisation speaks under its name for the first time, the Office reads it before others do. Your receipt comes at once, and the moment at which your words arrive counts. After three working days, or when the consultation closes, they are shown by themselves.
first-waits = Waits for a first look
first-until = Shown by itself on { $date } at the latest.
first-declined-how = While the consultation is open you can change your words and send them again. You can also ask for another look.
first-again = Write it anew
first-lead = These organisations speak under their name for the first time. Let in what endangers nobody, whether or not you agree with it; decline only with a reason that helps them to write it anew.
first-let-in-until = Let in by itself on { $date }
first-with-it = Whatever else waits from this organisation here is let in with it.
first-decided-meanwhile = Somebody else decided on this meanwhile. Please look at it again.
first-wait = Look at first contributions to “{ $title }” (waiting: { $n })
first-contested-still = { $n ->
    [one] The decision on one first contribution is contested. Please look at it again first.
   *[other] The decisions on { $n } first contributions are contested. Please look at them again first.
}
audit-first-look-let-in = First contribution let in
audit-first-look-decline = First contribution declined
audit-first-look-contest = Declined first contribution contested
audit-first-look-look-again = Declined first contribution looked at again
mail-first-look-subject = The Office has looked at your first contribution
mail-first-look-body =
    Dear { $name },

    The Office has looked at a first contribution of yours. What it decided, and what you can do, stands beside your words here:

    { $link }

# What changed since somebody was here, and what letters are about.
consultations-change-opened = Takes contributions now: { $title }
consultations-change-extended = There is more time to speak: { $title }
consultations-change-closed = No longer takes contributions: { $title }
consultations-change-answered = The answers and the result are there: { $title }
consultations-change-followed-up = What came of it is told: { $title }
consultations-topic = Consultations to which your organisation is invited
consultations-topic-answers = Answers to what you contributed
consultations-topic-contests = What became of answers that you contested
mail-contest-settled-subject = The Office has looked again at its answer
mail-contest-settled-body =
    Dear { $name },

    You contested an answer of the Office. It has looked at it again; what it says now stands here:

    { $link }
