# The words of the page shell and the components (ui-…).
ui-site-name = Indaba
ui-site-line = Civil society and the UN Office of Counter-Terrorism
ui-office-name = United Nations Office of Counter-Terrorism
ui-skip = Skip to the content
ui-demo = Demonstration. Organisations and people shown here are invented.
ui-language = Language:
ui-navigation = Main
ui-crumbs = You are here
ui-account = Your account
ui-sign-in = Sign in
ui-leave = Leave this site
ui-weather = Weather
ui-weather-open = Open the weather
ui-sign-out = Sign out
ui-footer = Indaba is where the Office consults civil society and answers what it hears.
ui-accessibility = Accessibility
ui-privacy = Privacy
ui-developers = For programs
ui-error = Error:
ui-errors-title = Please check the following
ui-optional = (optional)
ui-limit = { $n ->
    [one] Up to one character
   *[other] Up to { $n } characters
}
ui-audience = Who will see this:
ui-state = State:
ui-next-step = Next step:
ui-done = done
ui-pages = Pages of results
ui-previous = Previous
ui-next = Next
ui-filter = Apply filters
ui-clear-filters = Clear filters
ui-download = Download:
ui-export-mark = Taken by { $name } on { $when }. Purpose: { $purpose } Agreed by { $second }.
ui-export-within = Stays within the Office.
ui-export-outward = Passed on to others. Organisations whose risk assessment does not allow that are left out, so the list may not be complete.
ui-feed = Feed
ui-paragraph = Paragraph { $number }
ui-notes = Notes
ui-back-to-text = Back to the text
ui-added = added
ui-removed = removed
ui-receipt = Receipt
ui-your-words = What you wrote
ui-answer = Answer of the Office
ui-share = Share
ui-percent = { $share }%
ui-target = Target
ui-gap = Gap
ui-target-reached = Reached
ui-map-disclaimer = The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.

# Errors said beside fields and on error pages.
error-second-person = Nobody agrees to what they asked for themselves. Please leave it to someone else.
error-required = Please fill this in.
error-too-long = This is too long: up to { $limit } characters.
error-mixed-scripts = This mixes letters of different scripts that look alike. Please write it in one script.
error-choose = Please choose one.
error-web-address = Please write an address of the web such as https://example.org.
error-email = Please write an address such as name@example.org.
error-date = Please write a date that exists, as year-month-day, such as 2027-03-02.
error-not-in-this-state = This cannot be done at the present stage. The page may have changed since you opened it.
error-account-exists = There is already an account with this address. Please sign in.
error-wrong-code = This code is not right. Please wait for the next one and try again.
error-password-short = Please use at least { $least } characters.
error-password-weak = This password is easy to guess. Several uncommon words together are better.
error-wrong-password = This password is not right.
error-sign-in = The address, the password or the code is not right.
error-form-too-large = What you sent is too large. Files may have up to 10 MB, all of them together.
error-upload-too-large = This file is too large. It may have up to 8 MB.
error-workbook-closed = This file cannot be read: it is an old Excel file or behind a password. Please save it as XLSX without a password.
error-workbook-macros = This file holds macros. Please save it as XLSX without them.
error-workbook-too-large = The table of this file is too large. Up to 100,000 rows, 200 columns and 8 MB of text are taken. Please split it and try again.
error-no-table = We cannot read a table in this file. Please save it as CSV with a heading and try again.
error-form-unreadable = What you sent could not be read. Please go back and send it again.
error-form-expired = Your session has changed since you opened this form. Please go back, reload the page and send it again.
error-foreign-form = This form came from another site and was not taken.
error-page-refused = This could not be done
error-page-not-found = Page not found
error-page-not-found-text = There is nothing here that you can see. If you expected something, sign in or ask the person who sent you the link.
error-page-internal = Something is wrong on our side
error-page-internal-text = Nothing was lost that was confirmed to you. Please try again; if it happens again, tell the Office.
error-page-unavailable = We cannot take this now
error-page-unavailable-text = Nothing was stored. Please keep your text and try again in a few minutes.
error-page-too-long = This took too long
error-page-too-long-text = We ended it, so that others need not wait. Please try again in a few minutes; if it happens again, tell the Office.
error-page-too-long-sent = What you sent may have reached us all the same. You can send it again: it counts once.
error-page-go-back = Go back with your browser: what you typed is still there.
error-page-home = To the start page
role-visitor = Visitor
role-signed-in = Signed in
role-applicant = Applicant
role-panellist = Member of an appeals panel
role-appeals-secretary = Appeals secretary
role-decision-confirmer = Confirmer of decisions
role-network-steward = Network steward
role-member = Member
role-representative = Representative
role-organisation-administrator = Administrator of an organisation
role-focal-point = Focal point
role-engagement-officer = Engagement officer
role-consultation-manager = Consultation manager
role-auditor = Auditor
role-technical-administrator = Technical administrator
mail-foot = Indaba, where the UN Office of Counter-Terrorism consults civil society and answers.
error-last-administrator = The house needs at least one technical administrator without a last day. Appoint another one first.

# Themes of the work, and who leads an organisation.
theme-conditions = Conditions that terrorism feeds on
theme-prevention = Preventing and combating terrorism
theme-capacity = Building capacity
theme-human-rights-rule-of-law = Human rights and the rule of law (pillar IV)
theme-human-rights = Human rights
theme-gender = Gender equality
theme-youth = Youth
theme-rehabilitation-reintegration = Rehabilitation and reintegration
theme-victims = Victims of terrorism
gender-woman = Woman
gender-man = Man
gender-another = Another gender
gender-not-said = Not said
age-band-18-29 = 18 to 29 years
age-band-30-44 = 30 to 44 years
age-band-45-59 = 45 to 59 years
age-band-60-and-over = 60 years and over
age-band-not-said = Not said
error-date-past = This day is over. Please choose today or a later day.
error-email-taken = This address has come into use meanwhile. Please choose another.
error-log-not-signed = The log no longer fits its last checkpoint, so no new one was made. Check the whole log to see from where.

error-page-again = Send again
error-page-files = Files cannot wait on this page: what you send from here goes without them. To send them along, go back with your browser and choose them again.
ui-pair = { $what }: { $which }
ui-numbered = { $what } { $number }
ui-noted = { $what } ({ $note })
ui-own-pages = Your pages
ui-recognised = Recognised from your words
ui-recognised-hint = Choose it yourself if your text is short or in several languages.
ui-plain-text = Plain text
ui-older = older than the original
ui-older-text = This translation is older than the original. The original prevails.
ui-address = Address
ui-guides = Guides
ui-moment = { $date }, { $time } UTC
ui-proof = Proof
ui-proof-take = Download
ui-proof-later = Within a day
ui-closed-account = Closed account

# The page in between, before what must not be done by whoever finds a screen unlocked.
ui-prove-title = Please show that it is you
ui-prove-lead = What comes next is worth a second look. One code holds for a quarter of an hour.
ui-prove-lead-kept = What comes next is worth a second look. One code holds for a quarter of an hour; what you typed is kept.
ui-prove-file = A file cannot be kept meanwhile: the form asks for it once more.
ui-prove-code = Code from your app
ui-prove-code-hint = Six digits, or one of your recovery codes.
ui-prove-go-on = Go on
ui-passkey = Passkey
ui-passkey-use = Use a passkey
ui-passkey-failed = The passkey was not used. Please try again, or use your code.
ui-passkey-without = Passkeys need JavaScript and a browser that knows them. Password and code always work.
error-passkey = This passkey was not accepted. Please try again, or use your password and a code.
error-too-many-passkeys = An account holds up to ten passkeys. Please remove one first.
error-institution = Signing in by your institution did not work. Please try again, or sign in with password and code.
error-institution-unknown = Your institution knows you, but no account here is linked to it. Sign in with password and code once, and link it under “Your account”.
ui-recovering = Somebody asked for a new way into your account. Was it not you? Then stop it.
ui-recovering-stop = Stop this
error-recovery-proof = This does not fit. Please check it and try again.
error-confirmed-already = You confirmed already. A second person is needed.
error-page-too-many = Too many attempts
error-page-too-many-text = { $n ->
    [one] Nothing of this was stored. Please wait one minute and try again.
   *[other] Nothing of this was stored. Please wait { $n } minutes and try again.
}
error-page-too-many-when = It is taken again from { $when } on. Nobody needs to be told of this, and it is held against nobody.
error-page-ask-again = Ask for the page again
ui-password = Password
ui-password-or-code = Password or code
mail-bland-subject = You have a message
mail-bland-body =
    Something waits for you. Please sign in to read it, or come back with your code:

    { $link }
mail-titled-subject = { $subject }: { $title }
mail-titled-body = It is about “{ $title }”.
mail-round-up-subject = What is new for you today
mail-round-up-body =
    Dear { $name },

    This is new for you on Indaba since yesterday.
mail-round-up-more =
    { $n ->
        [one] And one more: { $topic }
       *[other] And { $n } more: { $topic }
    }
    { $link }
mail-choosing = To choose what we write to you about, and when: { $link }
mail-answerable = You can answer this letter by mail within 30 days. What you write above it then stands where everybody sees it who reads the discussion, as if written there, in the name that the page would propose to you. Take off your signature. Attachments are not taken.
reply-attachment = (Something was attached to this answer. Attachments do not come along by mail.)
told-deadline = They have a day that you could miss.
told-duty = Somebody waits for what you do.
told-safety = The safety of people is at stake.
told-decision = Something was decided on you, your organisation or what you wrote.
told-account = It is about who can get into your account.
told-reply = You would believe that your words had arrived.

# What went wrong, as programs that ask for something read it.
api-problem-query = The address is not understood
api-problem-query-text = Something in the query or in a header is unknown or wrong. Please compare it with the description.
api-problem-unreadable = The body is no JSON
api-problem-unreadable-text = What was sent could not be read, and nothing was stored.
api-problem-refused = Something is not right yet
api-problem-refused-text = Nothing was stored. Each entry of “errors” says what to do.
api-problem-token-needed = A token is needed
api-problem-token-needed-text = This is done for somebody who has an account: please send their token.
api-problem-token-unknown = This token does not hold
api-problem-token-unknown-text = It is mistyped, has been revoked, or its time is over.
api-problem-not-granted = The token does not open this
api-problem-not-granted-text = It was made without this scope. A new one can be made with it.
api-problem-not-found = Not found
api-problem-not-found-text = There is nothing here that you may see.
api-problem-method = This method does not exist here
api-problem-method-text = The header Allow names those that do.
api-problem-not-acceptable = The answer would be JSON
api-problem-not-acceptable-text = The request accepts no JSON, and there is no other form of this.
api-problem-changed = It has changed meanwhile
api-problem-changed-text = The state that the request names is not the one that stands. Please read it again first.
api-problem-too-large = The body is too large
api-problem-too-large-text = Nothing was stored. A body has at most 256 kilobytes.
api-problem-media-type = The body must be JSON
api-problem-media-type-text = Please send it as application/json.
api-problem-too-many = Too many requests
api-problem-too-many-text = The header Retry-After says after how many seconds they are taken again. It is held against nobody.
api-problem-internal = Something is wrong on our side
api-problem-internal-text = Nothing was lost that was confirmed. Please try again later.
api-problem-unavailable = We cannot take this now
api-problem-unavailable-text = Nothing was stored. Please try again in a few minutes.
api-problem-took-too-long = It took too long
api-problem-took-too-long-text = It was ended, and may have been done or not. Please send it again with the same Idempotency-Key: it counts once. Without a key, look first.
api-problem-reading = Reading it says: { $said }
error-token-days = Please choose from 1 to { $most } days.
error-too-many-tokens = An account holds up to { $most } tokens. Please revoke one first.
error-token-shown = This token was made and shown once already. If it was not kept, please revoke it and make another.
error-key-used = This key was used with other content. Please take a new key.

# Files that people add: how large they are, what was taken out of them, why one is not taken.
ui-file-size = { $n } kB
ui-file-removed = We removed
ui-file-nothing-removed = Nothing had to be removed
ui-file-take = Download
ui-file-remove = Take it away
ui-file-state-waiting = Waits to be checked for malware
ui-file-state-found = Taken away: malware was found
ui-file-what-author = names of authors
ui-file-what-place = the place
ui-file-what-time = the time
ui-file-what-camera = the camera
ui-file-what-program = programs and folders
ui-file-what-description = descriptions beside the content
ui-file-what-preview = a small preview
ui-file-what-changes = earlier wording
ui-file-what-versions = earlier versions
ui-file-what-marks = hidden numbers
ui-file-what-scripts = scripts
ui-file-what-attachments = files within the file
ui-file-what-links = hidden connections
ui-file-what-formulas = formulas
ui-file-what-pictures = pictures that could not be cleaned
ui-file-what-motion = all pictures but the first
ui-file-what-rest = hidden remains
ui-file-refused-empty = This file is empty.
ui-file-refused-kind = Files of this kind cannot be taken. Please save it as PDF, DOCX, XLSX, ODT, JPEG, PNG or plain text.
ui-file-refused-damaged = This file cannot be read; it may be damaged. Please save it anew, for example as PDF, and try again.
ui-file-refused-locked = This file is locked with a password. Please save it without one.
ui-file-refused-active = This file holds macros or controls. Please save it without them, for example as PDF.
ui-file-refused-embedded = This file holds other files. Please save it without them, for example as PDF.
ui-file-refused-fetches = This file fetches something from elsewhere when it is opened. Please save it as PDF.
ui-file-refused-too-large = This file is larger than 10 MB.
ui-file-refused-too-much = There is more in this file than can be looked through. Please split it or save it as PDF.
ui-file-refused-controls = This text holds control characters. Please save it as plain text in UTF-8.
ui-file-malware = Malware was found in this file. It was not kept. Please check your device.
ui-file-no-scanner = Files cannot be checked for malware at the moment. Nothing was kept; please try again later.
