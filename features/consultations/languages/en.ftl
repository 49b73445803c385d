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
consultations-kind = What you send
consultations-kind-comment = A comment
consultations-kind-wording = Another wording
consultations-your-words = Your words
consultations-your-words-hint = Write in any language. Leave out what could endanger someone.
consultations-written-in = Written in
consultations-organisation = For which organisation
consultations-name = Under which name
consultations-as-organisation = In the name of my organisation
consultations-as-pseudonym = Under a pseudonym, in this consultation only
consultations-pseudonym = Pseudonym
consultations-pseudonym-taken = Someone uses this pseudonym here. Please choose another.
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
