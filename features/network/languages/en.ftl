# The words of organisations and search.
network-organisations = Organisations
network-organisations-lead = Organisations appear here as they themselves have chosen.
network-none = No organisations to show
network-none-text = Organisations are shown when they decide so.
network-add = Add an organisation
network-edit = Change the record
network-form-lead = Record what the work needs, and nothing that could endanger anyone.
network-name = Name of the organisation
network-country = Country
network-level = Level
network-level-global = Global
network-level-regional = Regional
network-level-national = National
network-level-local = Local
network-choose = Please choose
network-purpose = What it works for
network-save = Save
network-office-until = Only the Office, until the organisation decides otherwise
network-seen-by = Who sees this
network-seen-by-legend = Who may see that the organisation takes part?
network-visibility-public = Everyone
network-visibility-public-text = Name, country and other countries, level, purpose, web site, languages, themes, regions, what it offers and what it seeks are public.
network-visibility-network = The network only
network-visibility-network-text = Other organisations of the network see them; the public does not.
network-visibility-office = The Office only
network-visibility-office-text = Nobody else learns that the organisation takes part.
network-parts = Who sees which part
network-parts-lead = You may show single parts of your record to fewer people than see your organisation. Nothing here shows a part to more.
network-parts-whole = Your organisation itself is seen by:
network-parts-change-whole = Change this
network-parts-caption = Parts of your record, who sees each now, and who is to see it
network-parts-now = Seen now by
network-parts-choice = Is to be seen by
network-parts-as-whole = Everyone who sees us
network-parts-effect = This takes effect at once, everywhere: on your page, in lists and files, on the map and in search. Nobody finds or counts you by a part that they may not see. Published figures count it as not said. Files that others took before stay with them.
network-parts-link = Show single parts to fewer people
network-invite = Invite someone to speak for it
network-invite-button = Send the invitation
network-person = Name of the person
network-email = Mail address
network-role = Role
network-letter-language = Language of the letter
network-invitations = Invitations
network-state = State
network-accepted = accepted
network-open-until = open until { $date }
network-decisions = Accreditation decisions on record
network-name-then = Name at that time
network-log = Who looked at or changed this record
network-log-caption = The last 30 entries
network-when = When
network-who = Who
network-what = What
network-changed-meanwhile = Someone else changed this record while you wrote. Please open it again; your text is still on this page.
network-search = Search
network-search-label = Words to look for
network-nothing = Nothing found
network-nothing-text = Try fewer or other words.
done-organisation-added = The organisation is added. Now invite its representative.
done-saved = Saved.
audit-organisation-add = Added
audit-organisation-import = Brought in from a record
audit-organisation-edit = Changed
audit-organisation-set-visibility = Who sees it was set
audit-organisation-narrow = Who sees which part was set
audit-organisation-look = Looked at by the Office
network-appointments = Who holds which role
network-since = Since
network-end-appointment = End

# Keeping the register in order.
upkeep-can-be-done = What can be done
upkeep-decisions = Decisions on this organisation
upkeep-appeal-until = can be appealed until { $date }
upkeep-merged-here = Organisations merged into this record
upkeep-is-registered = This organisation is in the register only. Nobody speaks for it yet.
upkeep-is-suspended = This organisation is suspended. Its people reach its record and take part in nothing, and only the Office sees it, until the suspension is lifted.
upkeep-is-departed = This organisation is no longer part of the network.
upkeep-is-merged = This organisation was merged into another.
upkeep-takes-part-in-nothing = This cannot be done while the organisation is suspended or after it has left.
upkeep-standing-registered = in the register only
upkeep-standing-member = member of the network
upkeep-standing-suspended = suspended
upkeep-standing-departed = has left
upkeep-standing-merged = merged
upkeep-outcome-suspended = Suspension
upkeep-outcome-lifted = Suspension lifted
upkeep-outcome-left = Left by its own wish
upkeep-outcome-removed = Removal from the network
upkeep-outcome-corrected = Record to be corrected
upkeep-outcome-kept = Record kept as it is
upkeep-outcome-imposed = Record to be corrected as somebody else asked
upkeep-outcome-unfounded = What was said is not confirmed, record kept
upkeep-outcome-admitted = Admitted to the network
upkeep-outcome-refused = Not admitted
upkeep-finding = Finding
upkeep-finding-met = met
upkeep-finding-not-met = not met
upkeep-finding-unclear = needs clarification
upkeep-comment = In which way
upkeep-comment-hint = Needed where the criterion is not met. The organisation reads it.
upkeep-reason = Reason
upkeep-reason-hint = The organisation concerned reads all of it.
upkeep-public-reason = Reason for everybody
upkeep-public-reason-hint = It is published in the register of decisions. Name no person and no organisation, and nothing that gives them away.
upkeep-propose = Propose this decision
upkeep-propose-next = A second person confirms it before it takes effect
upkeep-decide = Decide
upkeep-decide-next = It takes effect at once
upkeep-propose-suspended = Propose a suspension
upkeep-propose-suspended-lead = A suspension is temporary and can be appealed. Say which criterion is not met and why. While it lasts, the organisation takes part in nothing and only the Office sees it.
upkeep-propose-lifted = Lift the suspension
upkeep-propose-lifted-lead = The suspension is lifted once every criterion is met. The organisation then takes part again, and is seen by those who saw it before.
upkeep-propose-removed = Propose removal from the network
upkeep-propose-removed-lead = This is the gravest decision. Choose a suspension where that is enough. The organisation can appeal, and can apply again later.
upkeep-proposal-waits = A proposal of this kind is waiting for a second person.
upkeep-proposals = Proposals waiting for a second person
upkeep-proposals-lead = Every decision that goes against an organisation is confirmed by somebody who did not propose it.
upkeep-proposals-none = Nothing is waiting
upkeep-due = due by { $date }
upkeep-confirm = Confirm
upkeep-send-back = Send back
upkeep-send-back-why = Why it goes back (needed only to send it back)
done-upkeep-proposed = The proposal is recorded and waits for a second person.
done-upkeep-lifted = The suspension is lifted.
upkeep-leave = Leave the network
upkeep-leave-lead = An organisation may leave whenever it wishes and need not say why. It takes effect at once.
upkeep-leave-happens = What happens
upkeep-leave-seen = From then on only the Office and its own people see the organisation.
upkeep-leave-contributions = Contributions that were published stay as they were written, because others have answered them.
upkeep-leave-register = The departure is entered in the register of decisions without its name.
upkeep-leave-data = It can still take its data with it and have it erased.
upkeep-leave-return = It can come back with a new application.
upkeep-leave-reason = Reason, if you wish to give one
upkeep-leave-reason-hint = Only the Office reads it. It may stay empty.
upkeep-leave-understood = I understand what happens, and I speak for this organisation.
upkeep-leave-please-confirm = Please confirm that you understand what happens.
upkeep-leave-button = Leave the network now
upkeep-left-reason = The organisation left by its own wish and gave no reason.
upkeep-left-public = The organisation left the network by its own wish.
upkeep-left-lapsed = The organisation has left the network by its own wish; there is nothing more to decide.
done-upkeep-left = The organisation has left the network. Thank you for what it gave.
upkeep-renew = Confirm the record and renew the declaration
upkeep-renew-lead = Once a year somebody who speaks for the organisation confirms that its record is right and renews its declaration of independence. It takes a few minutes.
upkeep-renew-record = What is recorded now
upkeep-renew-right = What is recorded is right.
upkeep-renew-please-confirm = Please confirm that the record is right, or change it first.
upkeep-renew-button = Confirm and renew
upkeep-renewal-due = The record is to be confirmed and the declaration renewed by { $date }.
upkeep-renewal-overdue = The confirmation of the record and the renewal of the declaration were due on { $date }.
upkeep-independence = Declaration of independence
upkeep-independence-hint = The Office and the organisation itself read it, and nobody else.
upkeep-independence-last = Last declared on { $date }.
upkeep-funding = Where the money comes from
upkeep-funding-hint = The main sources, and about what share each has.
upkeep-governments = Ties to governments
upkeep-officials = Officials on the board
upkeep-none-hint = Leave it empty if there are none.
done-upkeep-renewed = Thank you. The record is confirmed and the declaration renewed for a year.
upkeep-renewals = Yearly confirmations
upkeep-renewals-lead = Who is to confirm soon, and who is late. After 90 days a suspension can be proposed; it never happens by itself.
upkeep-renewals-none = Nobody is on this list
upkeep-renewals-soon = Soon or late
upkeep-renewals-overdue = Late
upkeep-due-day = Due
upkeep-what-next = Next step
upkeep-flags = Something is wrong in the record
upkeep-flags-lead = Anyone who has signed in and sees the organisation can say that something in its record is wrong. The organisation answers; then a decision is made, with reasons, that can be appealed.
upkeep-flag-seen-by = Seen by the Office, the organisation itself and whoever wrote it; nobody else. The organisation is not told who wrote it.
upkeep-flag-new = What is wrong?
upkeep-flag-field = Field
upkeep-flag-wrong = What is wrong
upkeep-flag-wrong-hint = Facts, not opinions: what is recorded, and what is right.
upkeep-flag-source = How you know
upkeep-flag-source-hint = A document, a page of the web, or what you saw yourself. Write nothing that could endanger anyone.
upkeep-flag-send = Send
upkeep-flag-yours = written by you
upkeep-flag-own = from its own people
upkeep-flag-answer = Answer of the organisation
upkeep-flag-answer-button = Answer
upkeep-flag-decide = Decide on it
upkeep-flag-decide-lead = Where every criterion is met, the record is to be corrected, at once. Otherwise it is kept as it is, once a second person confirms.
upkeep-flag-state-open = waiting for an answer
upkeep-flag-state-answered = waiting for a decision
upkeep-flag-state-proposed = decision waits for confirmation
upkeep-flag-state-corrected = to be corrected
upkeep-flag-state-kept = kept as it is
upkeep-flags-open = { $n ->
    [one] Something in the record is said to be wrong and not decided yet.
   *[other] { $n } things in the record are said to be wrong and not decided yet.
}
upkeep-field-name = Name of the organisation
upkeep-field-country = Country
upkeep-field-level = Level
upkeep-field-purpose = What it works for
upkeep-field-website = Web site
upkeep-field-languages = Languages it works in
upkeep-field-themes = Themes it works on
upkeep-field-regions = Regions it works in
upkeep-field-people = Its people and their roles
upkeep-field-independence = Its independence
upkeep-field-other = Something else
upkeep-field-countries = Countries it works in
upkeep-field-offers = What it offers
upkeep-field-seeks = What it seeks
done-upkeep-flagged = Thank you. The organisation will answer; then it will be decided.
upkeep-duplicates = Records that may be one organisation
upkeep-duplicates-lead = Names that look alike. Nothing is merged by itself: compare, then decide.
upkeep-duplicates-none = No names look alike
upkeep-duplicates-none-text = Two organisations can still be merged from the page of either.
upkeep-duplicates-count = { $n ->
    [one] One pair to look at.
   *[other] { $n } pairs to look at, the most alike first.
}
upkeep-duplicates-left = { $n ->
    [one] The names of one record are still being compared.
   *[other] The names of { $n } records are still being compared.
}
upkeep-duplicates-open = To look at
upkeep-duplicates-decided = Found to be two
upkeep-duplicates-decided-none = No pair was found to be two organisations
upkeep-found-by = When, and by whom
upkeep-look-again = Suggest again
done-upkeep-maybe-same = This pair is suggested again.
upkeep-why = Why
upkeep-why-same-name = Same name
upkeep-why-same-words = Same words
upkeep-why-acronym = Same acronym
upkeep-why-initials = Acronym made of the first letters
upkeep-why-similar = Similar words
upkeep-one = One
upkeep-other = The other
upkeep-compare = Compare
upkeep-not-same = Not the same
done-upkeep-not-same = This pair will not be suggested again.
upkeep-merge = Merge with another record
upkeep-merge-lead = Two records of one organisation become one. Everything that changes is written down, so that it can be undone.
upkeep-merge-with = The other organisation
upkeep-merge-with-hint = The address of its page on this site.
upkeep-merge-not-found = There is no other organisation at this address. Please copy the address of its page.
upkeep-merge-not-now = An organisation that is suspended, has left or is merged already cannot be merged.
upkeep-merge-undecided = A suspension or departure of the organisation that would go waits for a second person. Please have it confirmed or sent back first.
upkeep-merge-stands = The record of { $name } stands; the address of the other leads to it.
upkeep-merge-swap = Let the record of { $name } stand instead
upkeep-merge-alike = Both records say the same.
upkeep-merge-fields = What is kept of each record
upkeep-merge-stays = Stands
upkeep-merge-goes = Goes
upkeep-merge-happens = What happens
upkeep-merge-people = People of the other record get the same roles in the one that stands.
upkeep-merge-history = Past decisions, declarations, ties, open invitations, and what was said to be wrong move; so do invitations to consultations, decisions of the Office, and terms of reference that only the other record has signed.
upkeep-merge-seen = Decisions that move are named to whoever sees the record that stands. The other record is seen by fewer people: please think of whether that does harm.
upkeep-merge-contributions = Contributions stay under the name they were written under, for those who saw it and see the record that stands. Their writers still reach them.
upkeep-merge-undo = The merge can be undone as long as what moved was not changed.
upkeep-merge-note = How it is known that they are one
upkeep-merge-note-hint = Only the Office reads it.
upkeep-merge-button = Merge the two records
done-upkeep-merged = The two records are merged.
upkeep-part = Undo the merge
upkeep-part-lead = Everything that moved becomes exactly what it was. What was changed since is not written over.
upkeep-part-gone = The record that comes back
upkeep-part-stands = The record that stood
upkeep-part-rows = Changes written down
upkeep-part-button = Undo the merge now
done-upkeep-parted = The two records are separate again.
upkeep-part-changed-record = This cannot be undone: one of the two records was changed after the merge. Please correct the records by hand.
upkeep-part-changed-people = This cannot be undone: roles of people who moved were changed after the merge, or an invitation was used. Please set those roles back first.
upkeep-part-changed-history = This cannot be undone: past decisions or declarations that moved were changed after the merge.
upkeep-part-stands-merged = This cannot be undone yet: the record that stood was itself merged into another. Please undo that merge first.
upkeep-part-took-part = This cannot be undone: people who moved have taken part in an activity for the record that stands since the merge.
upkeep-part-erased = This cannot be undone: what was recorded of the organisation was erased.
upkeep-own-data = The organisation's own data
upkeep-own-data-lead = Everything held about the organisation and by it, to take away. Mail addresses of people are left out: they belong to the people.
upkeep-own-data-elsewhere = Contributions are downloaded at each consultation. What is stored about your own account, you find on your account's page.
upkeep-data-part = Part
upkeep-data-number = Number
upkeep-data-record = Record
upkeep-data-leadership = Leadership
upkeep-data-declarations = Declarations of independence
upkeep-data-renewals = Yearly confirmation
upkeep-data-people = People and roles
upkeep-data-invitations = Invitations
upkeep-data-past-decisions = Past decisions
upkeep-data-decisions = Decisions of the Office
upkeep-data-flags = What was said to be wrong
upkeep-data-merged = Records merged here
upkeep-data-panels = Panels with scarce places
upkeep-data-log = Entries of the log
upkeep-erase = Erase what is recorded
upkeep-erase-leave-first = While the organisation belongs to the network, its record is needed. Please leave the network first.
upkeep-erase-lead = Erasure cannot be undone. Take your data with you first if you wish to keep it.
upkeep-erase-what = What is erased
upkeep-erase-record = Name, country, level, purpose, web site, languages, themes, regions, who leads it, every declaration, and past decisions on record.
upkeep-erase-people = The roles of its people end; names and addresses of its invitations are erased.
upkeep-erase-flags = What was said to be wrong and what was answered, and notes on merges.
upkeep-erase-stays = What stays, and why
upkeep-erase-stays-contributions = Contributions that were published, under “An organisation that left the network”: others answered them and results rest on them.
upkeep-erase-stays-decisions = Decisions on it: without a name in the public register, whole with the Office, so that it can be checked whether they were fair.
upkeep-erase-stays-log = Entries of the audit log: they cannot be altered; they say who did something and when, not what was recorded.
upkeep-erase-stays-accounts = Accounts of people: they belong to the people.
upkeep-erase-stays-files = Files of public registers that the Office brought in: bringing them in again does not bring back what was erased.
upkeep-erase-type-name = Type the name of the organisation as it is recorded
upkeep-erase-name-differs = This is not the name on record. Please type it as shown above the field.
upkeep-erase-on = Continue
upkeep-erase-last = Erase everything recorded of { $name }? Nobody can undo this.
upkeep-erase-button = Erase for good
upkeep-erase-keep = Keep it
upkeep-erased-name = An organisation that left the network
done-upkeep-erased = What was recorded of the organisation is erased.
upkeep-leave-people = { $n ->
    [one] The role of one person rests: they can still read the record and take part in nothing.
   *[other] The roles of { $n } people rest: they can still read the record and take part in nothing.
}
upkeep-days-left = { $n ->
    [0] today
    [one] in one day
   *[other] in { $n } days
}
upkeep-days-overdue = { $n ->
    [one] one day late
   *[other] { $n } days late
}
audit-organisation-suspend = Suspended
audit-organisation-resume = Takes part again
audit-organisation-depart = Left the network
audit-organisation-renew = Record confirmed, declaration renewed
audit-organisation-flag = Something was said to be wrong
audit-organisation-answer-flag = What was said to be wrong was answered
audit-organisation-settle-flag = What was said to be wrong was decided
audit-organisation-merge = Another record was merged in
audit-organisation-part = A merge was undone
audit-organisation-not-same = Found not to be the same
audit-organisation-maybe-same = Suggested as the same again
audit-organisation-take-data = Data taken away
audit-organisation-erase = What was recorded was erased
upkeep-wait-renewal = Confirm that the record is still right: { $name }
upkeep-wait-flags = Answer what was said to be wrong: { $name } ({ $n })
mail-standing-changed-subject = A decision for you to read
mail-standing-changed-body =
    Dear { $name },

    There is a decision in your organisation's record. Please sign in to read it with its reason, and what can be done and until when:

    { $link }
mail-renewal-due-subject = A yearly confirmation that takes a few minutes
mail-renewal-due-body =
    Dear { $name },

    A confirmation is due by { $date }. Please sign in to look it over and complete it:

    { $link }
mail-tie-proposed-subject = A proposal waits for your answer
mail-tie-proposed-body =
    Dear { $name },

    Something was proposed to your organisation. Please sign in to read it and to answer:

    { $link }
mail-tie-changed-subject = There is news for you on Indaba
mail-tie-changed-body =
    Dear { $name },

    There is something new in your organisation's record. Please sign in to read it:

    { $link }
mail-flag-raised-subject = A question about a record waits for your answer
mail-flag-raised-body =
    Dear { $name },

    Somebody wrote that something in a record is wrong. Please sign in to read it and to answer:

    { $link }
mail-flag-decided-subject = A question about a record was decided
mail-flag-decided-body =
    Dear { $name },

    It was decided on what was written about a record. You can read the decision with its reason here:

    { $link }
network-import-look = Look first
network-import-taken = As the file would be taken
network-import-taken-text = Nothing is written yet. The first 20 organisations and the first 20 remarks are shown. What is there already stays as it is.
network-import-problems = Remarks
network-import-known = there already
network-import-new = new
network-column-level = Level
network-column-country = Country, by name or code (M49 or ISO)
network-column-website = Web site
network-column-languages = Languages it works in, parted by semicolons
network-column-themes = Themes, parted by semicolons
network-note-unknown-level = The level { $detail } is not known. It stays empty.
network-note-unknown-country = The country { $detail } is not known. It stays empty.
network-note-unknown-website = { $detail } is no address of a web site. It stays empty.
network-note-unknown-language = The language { $detail } is not known. It is left out.
network-note-unknown-theme = The theme { $detail } is not known. It is left out.
network-count-unknown = Cells not understood
upkeep-data-ties = Ties to other organisations
# The register is in order.

# The record and who sees it, files brought in, search.
network-see-it-as = See the record as
network-as-oneself = You
network-as-public = The public
network-as-member = Another member of the network
network-as-office = The Office
network-preview = This is what they see. Nothing can be changed here.
network-preview-nothing = They find nothing here: to them, this organisation does not exist.
network-recorded = What is recorded, and who sees it
network-field = Field
network-value = Recorded
network-nothing-recorded = nothing
network-office-and-own = The organisation itself and the Office
network-people-and-log = People, past decisions, who looked
network-below = below
network-log-text = Each look of the Office at this record is noted, at most once an hour for each person.
network-website = Web site
network-website-hint = For example https://example.org
network-languages = Languages it works in
network-themes = Themes it works on
network-regions = Regions it works in
network-leadership = Who leads the organisation
network-leadership-hint = Optional. Only the Office sees it, and uses it for counts such as how many organisations led by women took part.
network-gender = Gender of the leader
network-age-band = Age of the leader
network-last-day = Last day of the role
network-last-day-hint = Leave it empty for a role without an end.
network-until = Until
network-no-end = no end set
network-change = Change
network-kind = Kind
network-kind-all = Everything
network-kind-organisation = Organisation
network-kind-consultation = Consultation
network-kind-seat = Focal point
network-kind-briefing = Briefing
network-kind-commitment = Commitment
network-kind-paragraph = Paragraph
network-kind-statement = Statement
network-kind-forum = Forum post
network-kind-contribution = Contribution
network-advice-words = Every word must occur: try fewer words, or another form of them.
network-advice-kinds = Look among everything
network-advice-sign-in = Members of the network find more after signing in.
network-narrow = There is more. Add a word to narrow the search.
network-import = Bring in a file
network-import-lead = Organisations of a file are added to the register. Only the Office sees them, and a second run adds nothing twice.
network-file = File
network-file-hint = A table as CSV or Excel (XLSX) with a heading and a column of names, in UTF-8, up to 8 MB. The file is kept.
network-upload = Upload and look
network-imports = Files brought in so far
network-import-columns = Which column is what?
network-import-first = The first lines of the file
network-column-none = not in this file
network-column-name = Name of the organisation
network-column-decision = Decision taken on it
network-column-date = Date of the decision, as 2024-06-14
network-column-new-name = Name afterwards, where it changed
network-column-note = Remark
network-import-start = Bring it in
network-import-column-twice = This column is chosen twice. Please choose each only once.
network-import-decision-and-date = A decision needs its date, and a date its decision. Please choose both or neither.
network-import-state-uploaded = waits for you
network-import-state-running = under way
network-import-state-done = done
network-progress = Looked at so far
network-progress-text = You can leave this page; the import goes on.
network-progress-look = Look now
network-lines-read = lines read
network-in-file = organisations in the file
network-new-organisations = organisations added
network-new-decisions = decisions added
network-count-merged = renames and mergers followed
network-count-repeats = lines that repeat another
network-count-no-new-name = renames that do not say into what
network-count-same-name = renames in spelling only
network-count-alike = pairs that look alike, kept apart
network-count-skipped = lines skipped
network-report = Report
network-line = Line
network-names = Names
network-other-name = Other name
network-note-missing-column = Skipped: there is no column { $detail }
network-note-repeated-column = Skipped: there are two columns { $detail }
network-note-wrong-field-count = Skipped: it has more or fewer cells than the heading ({ $detail })
network-note-not-utf8 = Skipped: the text is not in UTF-8
network-note-no-name = Skipped: there is no name
network-note-name-too-long = Skipped: the name has more than 300 characters
network-note-no-decision = Skipped: there is no decision, or one too long
network-note-bad-date = Skipped: “{ $detail }” is no date such as 2024-06-14
network-note-unreadable = The file cannot be read on from here
network-note-merged = One became the other; kept as one organisation
network-note-repeats = Skipped: it says the same as line { $detail }
network-note-no-new-name = Kept, but it does not say what the name became
network-note-same-name = Kept; the names differ in spelling only
network-note-alike = They look alike. Kept apart: please look
audit-register-upload = File of organisations uploaded
audit-register-begin-import = Import begun
audit-register-import = File of organisations brought in

# The directory, ties between organisations, representation.
network-countries = Other countries it works in
network-offers = What it offers others
network-seeks = What it seeks
network-zone = Time zone
network-zone-hint = Deadlines end with the day in this zone.
network-exchange-expertise = Expertise
network-exchange-research = Research
network-exchange-training = Training
network-exchange-mentoring = Mentoring
network-exchange-legal-support = Legal support
network-exchange-psychosocial-support = Psychosocial support
network-exchange-translation = Translation
network-exchange-media = Media
network-exchange-convening = Bringing people together
network-exchange-local-access = Access to local communities
network-exchange-partners = Partnership
network-exchange-funding = Funding
network-all = All
network-facet-level = Level
network-facet-region = Region
network-facet-country = Country
network-facet-theme = Theme
network-facet-language = Working language
network-facet-offers = Offers
network-facet-seeks = Seeks
network-standing = Standing in the network
network-standing-registered = In the register only
network-standing-member = Member of the network
network-standing-suspended = Suspended
network-standing-departed = Has left
network-standing-merged = Merged into another
network-more-filters = More filters
network-found = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
 }
network-none-match = No organisation matches
network-none-match-text = Try fewer filters or other words.
network-show-all = Show all organisations
network-map = Map of the network
network-map-lead = Where organisations have their seat, by the regions that the United Nations uses.
network-as-list = List of organisations
network-map-seen = organisations that you can see
network-map-nowhere = of them without a recorded country
network-map-caption = Organisations by region of their seat
network-region = Region
network-part-of-world = Continent
network-map-column = You can see
network-unlisted = Members not publicly listed
network-not-said = not said
network-unlisted-text = Members not publicly listed as of { $date }. No number below 10 is said, nor one from which such a number could be worked out.
network-ties = Ties to other organisations
network-ties-lead = Federations, networks, parent organisations. A tie holds once both sides say so, and either may end it.
network-ties-none = No ties yet
network-ties-none-text = Ties proposed, confirmed and ended stand here.
network-tie-federation = Member of
network-tie-member = Its member
network-tie-parent = Part of
network-tie-part = Its part
network-tie-beside-member = Also members of
network-tie-beside-part = Also parts of
network-tie-beside-all = All of them
network-tie-members = Its members in the list of organisations
network-tie-state-proposed = proposed
network-tie-state-confirmed = confirmed
network-tie-state-ended = ended
network-tie-confirm = Confirm
network-tie-decline = Decline
network-tie-withdraw = Withdraw the proposal
network-tie-end = End the tie
network-tie-propose = Propose a tie
network-tie-propose-text = First look for the other organisation, then say how you belong together.
network-tie-warning = Your organisation is not shown to everyone. Those who speak for the other one will learn that you take part.
network-tie-look = Name of the other organisation
network-tie-look-button = Look
network-tie-no-match = No organisation that you can see is found by these words.
network-tie-which = Which organisation?
network-tie-kind = How do you belong together?
network-tie-say-we-are-member = We are a member of it (a federation or network)
network-tie-say-they-are-member = It is a member of us
network-tie-say-we-are-part = We are a part of it (a branch or chapter)
network-tie-say-they-are-part = It is a part of us
network-tie-remark = Remark
network-tie-remark-hint = Both sides and the Office read it.
network-tie-send = Send the proposal
network-tie-audience = Both sides and the Office, until the other one confirms
network-tie-whom = Please choose the other organisation.
network-tie-there = There is such a tie between the two already. Please look at the list.
network-tie-members-only = Only members of the network propose and confirm ties.
network-tie-other-side = the other side
network-tie-proposed-by = proposed by { $by }
network-tie-confirmed-by = confirmed by { $by }
network-tie-ended-by = ended by { $by }
done-tie-proposed = The proposal is with the other organisation.
done-tie-confirmed = The tie is confirmed.
done-tie-ended = The tie has ended.
audit-tie-propose = Tie proposed
audit-tie-confirm = Tie confirmed
audit-tie-end = Tie ended
audit-representation-set-target = Target of representation set
network-independence = Declaration of independence
network-declared-on = Declared on { $date }:
network-funding = Where its money comes from
network-governments = Ties to governments
network-officials = Officials on its board
network-declared-none = None, as declared
network-representation = Representation in the network
network-representation-lead = What the network is made of beside its targets, where it is thin, and who could close a gap. Members only are counted.
network-as-published = As everyone sees it
network-members = members of the network
network-waiting = applications waiting for a decision
network-in-register = in the register, nobody speaking for them yet
network-thin = Where the network is thin
network-no-targets = No targets set yet
network-no-targets-text = Gaps show once the Office says what it wants, and why.
network-no-gaps = Every target is reached.
network-gaps-caption = Groups below their target, those furthest below first
network-group = Group
network-what-of = Looked at by
network-target = Target
network-missing = Missing at the present size
network-candidates = Applications that would close a gap
network-candidates-caption = Those that would close most gaps first
network-candidates-none = None of the waiting applications would close a gap.
network-application = Application
network-would-close = Gaps it would close
network-outreach = Whom to reach out to
network-outreach-text = Organisations of the register that would close a gap.
network-outreach-without = { $n ->
    [one] Of { $n } in the register neither country nor level is recorded.
   *[other] Of { $n } in the register neither country nor level is recorded.
 }
network-outreach-none = No organisation of the register is known to close a gap.
network-outreach-caption = The first by name; all are in the file
network-address = Address
network-composition = What the network is made of
network-target-mark = The dark mark in a bar is the target.
network-below-target = below target
network-target-unset = none
network-dimension-region = Continent
network-dimension-subregion = Region
network-dimension-level = Level
network-dimension-theme = Theme
network-dimension-gender = Gender of leadership
network-dimension-age = Age of leadership
network-by-region = By continent of the seat
network-by-level = By level
network-by-theme = By theme; an organisation may have several
network-by-gender = By gender of who leads the organisation
network-by-age = By age of who leads the organisation
network-led-by = Led by: { $who }
network-not-recorded = Not recorded
network-cross = Regions and levels
network-cross-caption = Members by region of the seat and level; cells with nobody stand out
network-all-levels = All levels
network-cross-public-caption = Members by continent of the seat and level
network-or-more = { $n } or more
network-representation-public-lead = What the network is made of, and what the Office wants it to be.
network-listed-members = members publicly listed
network-unlisted-members = members not publicly listed
network-listed = Publicly listed
network-protected-text = Of members not publicly listed no number below { $few } is said, nor one from which such a number could be worked out.
network-as-of = Figures as of { $date }, renewed once a month.
network-steady = A number of members not publicly listed changes here only when it has moved by { $few } or more, so that comparing two months tells of no few. Some numbers are therefore older.
network-targets = Targets of representation
network-targets-lead = The share that the Office wants of a group at least, and why. Targets and reasons are public, and earlier ones stay on record.
network-targets-in-force = Targets in force
network-targets-history = Every target ever set, newest first
network-target-set = Set a target or take it away
network-target-percent = Share at least, in per cent
network-target-percent-hint = A whole number from 1 to 100. Leave it empty to take the target away.
network-target-percent-wrong = Please write a whole number from 1 to 100, or leave it empty.
network-target-reason = Reason
network-target-reason-hint = Public. What is the target founded on?
network-target-none = no target
network-target-audience = Public

# What is stored about a person
network-own-organisations = Organisations in which you hold or held a role
network-own-flags = What you said to be wrong in a record
network-own-imports = Files you brought in

network-where = Where your name appears
network-where-its = Where its name appears
network-where-link = Where the name appears
network-where-lead = Each place of this site where the name of the organisation stands: who can see it there, since when, and how it goes from there.
network-where-caption = Places where the name appears
network-where-place = Place
network-where-address = Address
network-where-seen = Name seen by
network-where-leave = Taking it away
network-where-withdraw = Take our name away here
network-where-again = Show our name here again
network-where-own = Only the organisation itself can take it away.
network-where-effect = The name goes at once from all lists, pages and files of that activity. What was said stays, as said by an organisation of the network, and published figures stay as they are. The Office still sees the name.
network-where-files = Who took a public list or file away is not recorded, and what others have taken or copied cannot be called back. What is said under a pseudonym stands under no name and is not listed here.
network-where-seen-public = Everyone
network-where-seen-network = The network and the Office
network-where-seen-invited = Invited organisations and the Office
network-where-seen-office = The Office
network-where-seen-others = Those to whom the Office passes it on
network-where-record = Record with its log
network-where-record-stays = The Office keeps it while the organisation takes part. You can leave the network, and then ask for what is recorded to be erased.
network-where-directory = Page of the organisation, list of organisations, its files, and search
network-where-export = File of the list of organisations that the Office may take, with the name perhaps in it
network-where-export-stays = A second person agreed to it for a stated purpose. What was taken cannot be called back; ask the Office for the purpose.
network-where-export-outward = File of organisations that the Office may pass on to others, with the name perhaps in it
network-where-export-outward-stays = A second person agreed to it for a stated purpose. The name was left out if the risk assessment did not allow it at the time. What was passed on cannot be called back; once the assessment no longer allows it, the next file leaves the name out.
network-where-tie = Tie to { $name }
network-where-tie-hidden = Tie to an organisation that you do not see
done-name-withdrawn = Your name is no longer shown there.
done-name-shown = Your name is shown there again to those who see your organisation.
audit-organisation-withdraw-name = Name taken away from an activity
audit-organisation-show-name = Name shown in an activity again
upkeep-data-presences = How it stands in activities
mail-name-withdrawn-subject = Something changed in an activity in your charge
mail-name-withdrawn-body =
    Dear { $name },

    An organisation takes part without its name from now on. The lists have changed already; please do not name it elsewhere. The activity stands here:

    { $link }

# What changed since somebody was here, and what letters are about.
network-topic = Ties of your organisation, and answers on records
