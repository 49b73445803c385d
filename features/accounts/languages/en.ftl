# The words of sign-in, accounts and the people of the Office.
accounts-invitation-title = Welcome: set up your sign-in
accounts-invitation-lead = This invitation is for { $email }. It can be used once.
accounts-name = Name
accounts-name-hint = As people you work with should see it.
accounts-email = Mail address
accounts-password = Password
accounts-password-hint = At least 12 characters. Four uncommon words are good.
accounts-old-password = Present password
accounts-new-password = New password
accounts-second-step = A second step
accounts-second-step-text = With an authenticator app on your phone, a stolen password alone opens nothing. Scan the picture, or type the key.
accounts-picture = Picture with the key for your authenticator app
accounts-secret = The key:
accounts-code = Code from your app
accounts-code-hint = Six digits, new every 30 seconds.
accounts-code-or-recovery = Six digits, or one of your recovery codes.
accounts-accept = Accept and sign in
accounts-codes-title = Your recovery codes
accounts-codes-text = Each opens your account once if your phone is lost. They are shown only now: print them or write them down, and keep them safe.
accounts-codes-kept = I have kept them
accounts-sign-in-title = Sign in
accounts-sign-in-button = Sign in
accounts-no-account = Accounts come with an invitation from the Office or from your organisation.
accounts-account-title = Your account
accounts-sessions = Where you are signed in
accounts-sessions-caption = Open sessions; neither address nor device is recorded
accounts-begun = Begun
accounts-seen = Last used
accounts-end = End
accounts-this-one = (this one)
accounts-end-session = End this session
accounts-end-all = Sign out everywhere
accounts-change-password = Change the password
accounts-new-codes = New recovery codes
accounts-new-codes-text = The old ones stop working.
accounts-log = What was done with your account
accounts-log-caption = The last 30 entries
accounts-when = When
accounts-who = Who
accounts-what = What
accounts-object = Object
accounts-people = People of the Office
accounts-people-lead = Invite colleagues to a role. Each invitation is one link in one letter.
accounts-role = Role
accounts-letter-language = Language of the letter
accounts-invite = Send the invitation
accounts-invited-caption = Invitations
accounts-state = State
accounts-accepted = accepted
accounts-open-until = open until { $date }
accounts-the-office = the Office
accounts-audit = Audit log
accounts-audit-lead = Whatever is changed in the log afterwards shows. Reading is all anyone can do here.
done-signed-out = You are signed out.
done-password = Your password is changed. Other sessions are ended.
done-session-ended = The session is ended.
done-invited = The invitation is on its way.
audit-session-begin = Signed in
audit-session-end = Signed out
audit-account-create = Account created
audit-account-change-password = Password changed
audit-account-renew-codes = New recovery codes
audit-appointment-begin = Appointed
audit-invitation-send = Invitation sent
mail-invitation-subject = Your invitation to Indaba
mail-invitation-body =
    Dear { $name },

    You are invited to { $place } on Indaba. This link is for you alone; it can be used once, within { $days } days:

    { $link }
accounts-set-up-lead = You are the first here and will look after this installation. This link can be used once.
accounts-appointments = Who holds which role
accounts-since = Since
accounts-end-appointment = End
audit-appointment-end = Appointment ended
done-appointment-ended = The appointment is ended. The role is gone with the next page they open.

# Appointments with an end, the log and its check, operation, own account.
accounts-change-profile = Change name and language
accounts-letters-in = Language of letters to you
accounts-change-email = Change the mail address
accounts-change-email-text = A letter goes to the new address; the change takes effect when you open its link. The old address is told.
accounts-new-email = New mail address
accounts-email-confirm-lead = From now on you sign in with { $email }, and letters go there.
accounts-email-confirm = Use this address
accounts-change-password-text = Sessions on other devices end.
accounts-authenticator = Authenticator app
accounts-change-authenticator = Set up another authenticator
accounts-change-authenticator-text = Scan the picture with the new app, or type the key. The old app stops working, and sessions on other devices end.
accounts-codes-left = { $n ->
    [one] One code is left.
   *[other] { $n } codes are left.
}
accounts-codes-used = The last one was used on { $date }.
accounts-codes-print = To print them, use the print command of your browser: only the codes appear on paper.
accounts-own-roles = Your roles
accounts-until = Until
accounts-no-end = no end set
accounts-last-day = Last day of the role
accounts-last-day-hint = Leave it empty for a role without an end. It ends by itself at midnight UTC.
accounts-appoint-hint = Whoever has an account with this address is appointed at once; all others get an invitation.
accounts-scope = For
accounts-whole-house = the whole house
accounts-change = Change
accounts-save = Save
done-appointed = The appointment holds from now on. The person is told by letter.
done-appointment-changed = The last day of the role is changed. The person is told by letter.
accounts-join-title = A further role for you
accounts-join-lead = This invitation is for { $email }. It can be used once.
accounts-join = Accept the role
accounts-join-sign-in = You have an account already. Sign in with it to accept.
accounts-join-other = You are signed in with another address. Sign out, then open this link again.
done-joined = You hold the new role from now on.
done-recovered = You signed in with a recovery code; it is used up. If your phone is lost, set up another authenticator now.
done-email-letter = A letter is on its way to the new address. Open its link within two days.
done-email = Your mail address is changed. Other sessions are ended.
done-authenticator = The new authenticator works from now on. Other sessions are ended.
accounts-last-check = Last check
accounts-log-whole = The log was whole
accounts-log-entries = { $n ->
    [one] One entry
   *[other] { $n } entries
}
accounts-log-head = Hash over all its entries
accounts-log-broken = The log does not hold from entry { $number } on: it was changed, removed or put in.
accounts-never-checked = The log was not checked from here yet.
accounts-verify = Check the whole log
done-audit-verified = The log is checked. The result stands below.
accounts-checkpoints = Checkpoints
accounts-checkpoint-text = A checkpoint says how many entries the log has and gives one hash over all of them, signed by this site. One is made every day. Keep one in another place: if any of these entries is changed, removed or put in later, the log no longer fits it.
accounts-checkpoint-newest = Newest checkpoint
accounts-checkpoint-link = The newest checkpoint
accounts-log-key = The key by which checkpoints are checked
accounts-checkpoint-how = Whoever operates the site writes the whole log into a file with the first command. With the second, anyone who has that file checks it, without this site, against a checkpoint kept elsewhere.
accounts-sign = Make a checkpoint now
accounts-proof-text = A proof shows, without this site, that an entry stands in the log and was not changed since. To check it later, keep it together with the key.
done-audit-signed = The checkpoint is made. It stands below.
accounts-entries = Entries
accounts-action = Action, or its beginning
accounts-from = From
accounts-to = To
accounts-no-entries = No entries
accounts-no-entries-text = Nothing fits this filter. Widen the days, or clear it.
accounts-the-house = (the system)
accounts-csv-limit = A file holds up to 20,000 entries, the newest first. Narrow the filter for older ones.
accounts-operations = Operation
accounts-operations-lead = The state of the machine. No letter and no content can be read here.
accounts-version = Version
accounts-engine = Database
accounts-database-size = Size of the database
accounts-room-left = Disk space left, of all
accounts-work = Work under way
accounts-no-work = Nothing waits and nothing failed.
accounts-work-caption = Letters and events that wait or failed
accounts-kind = Kind
accounts-count = Number
accounts-due = Due
accounts-job-waiting = waiting
accounts-job-failed = laid aside
accounts-troubles = What went wrong
accounts-attempts = Attempts
accounts-problem = What the machine said
accounts-retry = Try again now
done-job-retried = It is tried again within seconds.
accounts-migrations = Steps of the schema
audit-appointment-change = End of an appointment changed
audit-account-change-profile = Name or language changed
audit-account-begin-email-change = Change of mail address asked for
audit-account-change-email = Mail address changed
audit-account-change-authenticator = Authenticator replaced
audit-office-verify-audit = Log checked
audit-office-sign-audit = Checkpoint of the log made
audit-log-carry-over = Log carried over into its present form
audit-office-export-audit = Log taken away as a file
audit-office-retry-job = Failed work tried again
mail-appointment-subject = Your account on Indaba
mail-appointment-body =
    Dear { $name },

    Something about your account has changed. Sign in to see it:

    { $link }
mail-email-confirm-subject = Confirm your mail address
mail-email-confirm-body =
    Dear { $name },

    You asked to use this address on Indaba. Open this link within { $days } days to confirm it:

    { $link }

    If it was not you, leave the link alone: nothing changes.
mail-email-changing-subject = Your account on Indaba
mail-email-changing-body =
    Dear { $name },

    Someone who knows your password asked to change the mail address of your account. If it was not you, sign in and change your password now:

    { $link }

# What is stored about a person
accounts-own-data = What is stored about you
accounts-own-data-link = Read what is stored about you, and take it away
accounts-own-data-lead = Everything that this site keeps about your account, part by part. You can take it away as one file. Only you can: keep the file where nobody else reads it, as it also holds what your organisation says without its name in open consultations.
accounts-own-data-part = Part
accounts-own-data-number = Number
accounts-own-data-nothing = Where nothing is stored
accounts-own-data-left-out = What the file leaves out
accounts-own-data-secrets = What would open your account: your password, the key of your authenticator, your recovery codes.
accounts-own-data-hidden = Words and names that are no longer open to you here, such as in a consultation to which you are not invited any more. The receipts of what you sent there are in the file.
accounts-own-data-others = What belongs to others: mail addresses of people you invited, and what you wrote for the Office about somebody else.
accounts-own-account = Account
accounts-own-sessions = Sessions
accounts-own-new-addresses = Addresses waiting to be confirmed
accounts-own-invitations = Invitations to you
accounts-own-invitations-sent = Invitations you sent
accounts-own-letters = Letters to you that are not sent yet
accounts-own-log = Entries of the log
audit-account-take-data = Own data taken away

accounts-close = Close the account
accounts-close-text = Closing is for good and takes effect at once. You need no reason.
accounts-close-goes = What goes
accounts-close-goes-entry = Your password, authenticator, recovery codes, passkeys, sessions and every role.
accounts-close-goes-name = Your name and mail address, and what you said of your gender and age.
accounts-close-goes-drafts = Your drafts.
accounts-close-stays = What stays, and why
accounts-close-stays-words = What you contributed stays under the organisation or the pseudonym: others have answered it, and results rest on it.
accounts-close-stays-record = Signatures and decisions in which you had a hand keep the name of their time, so that they can be examined. The log keeps what was done, without your name.
accounts-close-representative = Does nobody else speak for your organisation? Then please have somebody invited first: without them it reaches nothing here.
accounts-close-understood = I have read what goes and what stays
accounts-close-understood-missing = Please tick that you have read what follows.
accounts-closed-name = Closed account
done-account-closed = Your account is closed. A letter says so. Thank you for having taken part.
audit-account-close = Account closed
mail-account-closed-subject = Your account on Indaba is closed
mail-account-closed-body =
    Dear { $name },

    Your account on Indaba was closed, as you asked. Your name and address are forgotten there.

    Was it not you? Then somebody knew your password. Please write to the Office:

    { $link }

# Downloads that a second person agrees to
accounts-exports = Downloads of personal data
accounts-exports-lead = A file with data of many people leaves the house only for a stated purpose and with the agreement of a second person. An agreement holds for one day, for exactly this file.
accounts-exports-none = Nothing was asked for.
accounts-export-what = File
accounts-export-purpose = Purpose
accounts-words-forgotten = Erased: with the record it was about, or after two years.
accounts-export-asker = Asked by
accounts-export-state-waiting = Waiting for a second person
accounts-export-state-agreed = Agreed
accounts-export-state-refused = Refused
accounts-export-state-over = Expired
accounts-export-take = Download
accounts-export-reason = Reason, where you refuse
accounts-export-agree = Agree
accounts-export-refuse = Refuse
accounts-export-ask = Ask for the file
accounts-export-ask-lead = This file holds data of many people. Say what you need it for and where it goes: a second person reads that before you get the file, and it stands in the log and in the file.
accounts-export-purpose-hint = What you will do with it, who will see it and when you will delete it.
accounts-export-nobody = There is nobody yet who could agree: it takes another person who confirms decisions or audits.
accounts-export-goes = Where it goes
accounts-export-goes-within = Stays within the Office
accounts-export-goes-within-text = Only people of the Office read it, and nobody hands it on.
accounts-export-goes-outward = Passed on to others
accounts-export-goes-outward-text = People outside the Office get it; organisations whose risk assessment does not allow that are left out.
accounts-export-stays = This file stays within the Office: it cannot be passed on to others.
accounts-wait-export = A download of personal data waits for your answer
accounts-wait-export-agreed = A download you asked for was agreed to
done-export-asked = Your request was sent. You get a letter once it is answered.
done-export-agreed = You agreed. Whoever asked can take the file for one day.
done-export-refused = You refused. Whoever asked will read your reason.
audit-second-ask = Asked for a second person’s agreement
audit-second-answer = Answered as a second person
audit-second-take = Personal data taken away
audit-second-forget = Words of a request erased
mail-export-asked-subject = Something waits for you on Indaba
mail-export-asked-body =
    Dear { $name },

    A colleague asks for your agreement. Please read it here:

    { $link }
mail-export-answered-subject = Something was answered on Indaba
mail-export-answered-body =
    Dear { $name },

    Something you asked for was answered. Please read it here:

    { $link }

# Sealed records opened by agreement of two
accounts-glass = Sealed records
accounts-glass-lead = What somebody wrote to a few is opened for others only with a written reason and the agreement of a second person. It can be read for one day, each reading stands in the log, and those concerned are told.
accounts-glass-ask = Ask to open a record
accounts-glass-ask-lead = Ask for one record that you are not meant to read otherwise. A second person reads your reason before you get to see it.
accounts-glass-what = Record
accounts-glass-number = Its number
accounts-glass-number-hint = The last part of the address of its page; the whole address will do. For a declaration, the address of the organisation.
accounts-glass-purpose = Reason
accounts-glass-purpose-hint = Why it must be read, and what would happen otherwise.
accounts-glass-unknown = There is no such record.
accounts-glass-open-already = You may read this one as it is.
accounts-glass-kind-applications = Application to join
accounts-glass-kind-decisions = Decision, with its reason for the one concerned
accounts-glass-kind-appeals = File of an appeal
accounts-glass-kind-independence-declarations = Declaration of independence
accounts-glass-answer = Answer the request
accounts-glass-answer-lead = If you agree, the record can be read for one day by whoever asked, and those concerned are told at once.
accounts-glass-later = Tell those concerned later
accounts-glass-later-hint = Only where a letter now would endanger somebody. Say why below.
accounts-glass-days-label = After how many days
accounts-glass-days = Choose between 1 and { $most } days.
accounts-glass-reason = Your reason, where you refuse or the letter is to wait
accounts-glass-open = Open
accounts-glass-open-lead = You read this because a second person agreed. This reading stands in the log.
accounts-wait-glass = A request to open a sealed record waits for your answer
accounts-wait-glass-agreed = A sealed record that you asked for can be opened
done-glass-agreed = You agreed. Whoever asked can read the record for one day.
audit-keys-rotate = Master key of sealed records replaced
audit-keys-retire = Old master keys destroyed
audit-record-open = Sealed record opened by agreement
audit-record-agree = Agreed to open a sealed record
audit-record-told = A record of yours was opened with the agreement of two people
mail-record-opened-subject = Something to read on Indaba
mail-record-opened-body =
    Dear { $name },

    There is something new to read about your file on Indaba:

    { $link }

# How a session was begun
accounts-way = How
accounts-way-set-up = Set up
accounts-way-code = Password and code
accounts-way-recovery-code = Password and recovery code
accounts-way-demonstration = Link of the demonstration
accounts-end-others = Sign out everywhere else
done-sessions-ended = All other sessions are ended.
audit-session-prove = Showed that it is them

# Passkeys
accounts-passkeys = Passkeys
accounts-passkeys-lead = With a passkey you sign in by the finger, face or PIN of your own device, which stay on it. It stands for password and code together.
accounts-passkeys-count = { $n ->
    [0] You have none.
    [one] You have one passkey.
   *[other] You have { $n } passkeys.
}
accounts-passkeys-change = Add or remove passkeys
accounts-passkey-add = Add a passkey
accounts-passkey-name = Name of the passkey
accounts-passkey-name-hint = So that you know it again, such as “phone” or “key at the office”. Only you read it.
accounts-passkey-used = Last used
accounts-passkey-never = not yet
accounts-passkey-kept = Where it is
accounts-passkey-here = on one device only
accounts-passkey-copied = also with the maker of the device
accounts-passkey-remove = Remove
accounts-sign-in-passkey = With a passkey
accounts-way-passkey = Passkey
done-passkey-added = The passkey is added. A letter says so.
done-passkey-removed = The passkey is removed. A letter says so.
audit-account-add-passkey = Passkey added
audit-account-remove-passkey = Passkey removed
audit-account-passkey-copied = A passkey that may have been copied was refused
mail-sign-in-changed-subject = Your account on Indaba
mail-sign-in-changed-body =
    Dear { $name },

    How you sign in to Indaba has changed. If it was you, there is nothing to do. If it was not you, sign in and look at your account now:

    { $link }

# Signing in by an institution
accounts-institution = Your institution
accounts-institution-lead = Where your institution knows you, you can sign in there instead of typing your password here. Nobody is known again by a mail address: you link the two once, from here.
accounts-institution-link = Link this account
accounts-institution-issuer = Institution
accounts-institution-unlink = Remove the link
accounts-institution-see = Link to your institution
accounts-institution-code = One more code
accounts-institution-code-lead = Your institution did not say that you showed a second factor. Please type a code of this house.
accounts-sign-in-institution = By your institution
accounts-sign-in-institution-text = For people of the Office.
accounts-from-institution = from the institution
accounts-way-institution = Institution
done-institution-linked = Your account is linked. A letter says so.
done-institution-unlinked = The link is removed. A letter says so.
audit-account-link-institution = Linked to an institution
audit-account-unlink-institution = Link to an institution removed

# The way back
accounts-recover = I cannot sign in
accounts-recover-lead = Say what you lost. If there is an account with this address, a letter with a link goes there.
accounts-recover-ask = Send the letter
accounts-recover-codes = If you still have one of your recovery codes and your password, simply sign in with the code in place of the one from your app.
accounts-lost = What did you lose?
accounts-lost-authenticator = The phone or app with the codes
accounts-lost-password = The password
accounts-lost-both = Both
accounts-recovery-password = Type your password. After that three days pass, in which you can stop this; then a letter brings a link to set up another authenticator.
accounts-recovery-code = Type one of your recovery codes. After that three days pass, in which you can stop this; then a letter brings a link to choose another password.
accounts-recovery-others = Somebody who knows you confirms that it is you: an administrator of your organisation, or two people of the Office. Please speak to them yourself. They neither see nor set your password.
accounts-recovery-one-code = One of your recovery codes
accounts-recovery-go-on = Go on
accounts-recovery-set = Set here what you lost. Everything else stays as it is, and every session ends.
accounts-recovery-waiting = Three days must pass first, so that you can stop this if it was not you. A letter brings the link.
accounts-recovery-opens = Open from
accounts-recovery-asking = Somebody who knows you has to confirm that it is you. Please speak to them yourself.
accounts-recovery-not-you = Was it not you? Then stop it. Nothing has changed so far.
accounts-recoveries = Confirm who somebody is
accounts-recoveries-lead = These people lost password and authenticator. Confirm only after you spoke with them, in person or by a number that you knew before. You neither see nor set a secret.
accounts-recoveries-none = Nobody waits
accounts-recoveries-none-text = Who asks for a way back into their account stands here.
accounts-recoveries-asked = Asked
accounts-recoveries-confirm = It is this person
accounts-recoveries-nobody = Nobody confirmed yet
accounts-recoveries-one = One person confirmed; a second one is needed
done-recovery-asked = If there is an account with this address, a letter is on its way. Its link is good for one day.
done-recovery-others = Noted. Please speak to an administrator of your organisation or to the Office now.
done-recovery-waiting = Noted. In three days a letter brings the link. Until then you can stop it on every page and in the letter.
done-recovered-password = Your new password works from now on. Please sign in.
done-recovery-stopped = Stopped. Nothing has changed.
done-recovery-confirmed = Confirmed. Thank you.
audit-account-ask-recovery = Way back asked for
audit-account-ask-confirmation = Confirmation by others asked for
audit-account-begin-recovery = Way back begun; three days pass
audit-account-open-recovery = Way back opened
audit-account-stop-recovery = Way back stopped
audit-account-confirm-recovery = Confirmed that it is this person
audit-account-recover = New secrets set by the way back
accounts-wait-recoveries = People wait for you to say who they are ({ $n })
mail-recovery-subject = Your account on Indaba
mail-recovery-body =
    Dear { $name },

    Somebody said that they cannot sign in to your account. If it was you, go on here within { $time } hours:

    { $link }

    If it was not you, leave the link alone: nothing changes.
mail-recovery-waiting-subject = Your account on Indaba
mail-recovery-waiting-body =
    Dear { $name },

    A new way into your account opens in { $time } hours. If it was you, there is nothing to do but wait for the next letter. If it was not you, stop it here now:

    { $link }
mail-recovery-open-subject = Your account on Indaba
mail-recovery-open-body =
    Dear { $name },

    You can now set what you lost. This link is good once, within { $time } days:

    { $link }

# What letters say.
accounts-letters = What letters say
accounts-letters-lead = We write to you when something waits for you. You decide how much stands in these letters.
accounts-letters-choice = What shall letters to you say?
accounts-letters-bland = Only that you have a message
accounts-letters-bland-text = The same few words each time, without names, titles or subject. They lead to the start page; what it is about you read there, once you have signed in.
accounts-letters-full = Everything
accounts-letters-full-text = What it is, what it is called, and a link straight to it.
accounts-letters-warning = What full letters give away
accounts-letters-warning-1 = Whoever can read your mail, at your provider, on your device or over your shoulder, learns which organisation you belong to, what you take part in and when something was answered or decided.
accounts-letters-warning-2 = A letter that was sent cannot be called back. If you switch back, letters that still wait say nothing any more.
accounts-letters-warning-3 = Even the shortest letter shows your provider that it comes from here, and when.
accounts-letters-warning-4 = Invitations and letters about how you sign in always say what you have to know at once.
accounts-letters-warning-5 = Where the Office takes answers by mail, a full letter on a topic that you follow bears an address for 30 days. Whoever reads it there can write in your place in that topic.
accounts-letters-change = Change what letters say
accounts-newsletter = Newsletter
accounts-newsletter-change = Get it or leave it
accounts-messages = Messages on your start page
done-letters = Saved. It holds for letters that still wait, too.
audit-account-choose-letters = What letters say was chosen
audit-account-end-replies = Addresses for answers by mail ended
audit-account-put-messages-away = Messages put away
accounts-tokens = Access tokens
accounts-tokens-see = See and make access tokens

# What is told by letter, and when.
accounts-notifications = What we write to you about
accounts-notifications-lead = Whatever you choose here, everything stands on your day. It holds for letters that wait already.
accounts-notifications-topics = By topic
accounts-notifications-themes = By theme
accounts-notifications-themes-text = Consultations and updates have themes. Where something has several, you are told as soon as any of them says. What you choose is kept sealed.
accounts-notifications-keep = Keep this choice
accounts-notifications-elsewhere = Chosen on other pages
accounts-notifications-always = Always told at once
accounts-when-at-once = At once
accounts-when-daily = In one round-up a day
accounts-when-never = Not by letter
accounts-when-as-topic = As the topic
accounts-own-visit = Your last visit
audit-account-choose-notifications = What is told by letter was chosen
done-notifications = Your choice is kept.
accounts-notifications-change = Choose topics and themes
