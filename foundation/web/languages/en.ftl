# The words of the page shell and the components (ui-…).
ui-site-name = Indaba
ui-site-line = Civil society and the UN Office of Counter-Terrorism
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
error-form-too-large = What you sent is too large. A file may have up to 8 MB.
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
mail-choosing = To choose what we write to you about, and when: { $link }
told-deadline = They have a day that you could miss.
told-duty = Somebody waits for what you do.
told-safety = The safety of people is at stake.
told-decision = Something was decided on you or your organisation, and can be answered.
told-account = It is about who can get into your account.
