# The words of the terms of reference.
terms-title = Terms of reference
terms-lead = What the Office and an organisation owe each other. Both sign, and both are held to it.
terms-version = Version { $number }
terms-since = In force since { $date }
terms-from-the-start = the beginning
terms-in-force-since = In force since
terms-text = Text
terms-untranslated = This version does not exist in your language yet. The English one is shown.
terms-words-older = older: version { $number }
terms-words-missing = missing
terms-write-in = Write the text: { $language }
terms-history = History
terms-history-caption = Every version; none is ever changed
terms-number = Version
terms-published-by = Published by
terms-reason = Why it changed
terms-not-in-force = This version has been replaced. Version { $number } is the one to be signed now.
terms-to-newest = Read the version in force
terms-all-versions = All versions
terms-with = Terms with { $name }
terms-signed-n = { $n ->
    [one] One organisation has signed.
   *[other] { $n } organisations have signed.
}
terms-signed-unsaid = How many organisations have signed is not said yet, so that nobody learns of a single one.
terms-as-of = As of { $date }
terms-figures-steady = Drawn up once a month. A change that fewer than ten organisations are behind is not shown, so that nobody learns which of them signed.
terms-figures-exact = Exact, as of now, for the Office alone. Everybody else reads figures that are drawn up once a month.
terms-kept = How the Office has kept what it owes
terms-year = Year
terms-kept-in-time = Done in time
terms-kept-share = { $share }%
terms-kept-unsaid = Not said: too few organisations are concerned.
terms-duties-office = What the Office owes
terms-duties-organisation = What the organisation owes
terms-rule-days-n = { $n ->
    [one] Due one working day after both have signed
   *[other] Due { $n } working days after both have signed
}
terms-rule-months-n = { $n ->
    [one] Every month
   *[other] Every { $n } months
}
terms-side-office = The Office
terms-side-organisation = The organisation
terms-between = Between the Office and { $name }
terms-stands-outside = Not a member of the network
terms-stands-unsigned = Not signed yet
terms-stands-by-organisation = Signed by the organisation, not yet by the Office
terms-stands-by-office = Signed by the Office, not yet by the organisation
terms-stands-in-force = In force: both have signed
terms-signatures = Signatures
terms-nobody-signed = Nobody has signed this version yet.
terms-owed-by-side = Side
terms-signed-by = Signed by
terms-signed-on = On
terms-digest = Fingerprint of the text signed
terms-sign-by = Both sides are asked to sign by { $date }.
terms-former-binds = Version { $number } remains in force until both have signed this one.
terms-other-languages = Read it in another language
terms-sign-title = Sign
terms-accept-sign = I have read these terms and accept them for { $name }.
terms-accept-countersign = I have read these terms and accept them for the Office.
terms-accept-hint = Your name, the time and the fingerprint of the text above are kept with your signature.
terms-accept-needed = Please tick that you have read and accept the terms.
terms-sign-button = Sign the terms
terms-audience = the people of this organisation and the Office
terms-replaced = Another version came into force while you were reading. Nothing was signed. Version { $number } stands below: please read it and sign that one.
terms-text-differs = The text you signed is not the one kept here. Nothing was signed. Please read the text below and sign it.
terms-both-sides = You have signed for the other side. Somebody else must sign for this one.
terms-signed-meanwhile = Somebody has signed for your side already. Their signature stands below.
terms-owed-title = What each side owes
terms-open-caption = Open, by due date
terms-done-caption = Done, newest first
terms-what = What
terms-owed-by = Owed by
terms-due = Due
terms-state = State
terms-done-on = Done on
terms-organisation = Organisation
terms-state-open = Open
terms-state-overdue = Overdue
terms-state-done = Done
terms-state-disputed = Disputed
terms-state-settled = Done, dispute answered
terms-state-lapsed = Lapsed with an older version
terms-state-all = All
terms-overdue-n = { $n ->
    [one] One obligation is overdue.
   *[other] { $n } obligations are overdue.
}
terms-office-overdue = { $n ->
    [one] The Office owes one thing that is overdue.
   *[other] Overdue obligations of the Office: { $n }.
}
terms-obligation = Obligation
terms-obligations = Obligations
terms-owed-office = What the Office owes
terms-owed-organisation = What organisations owe
terms-owed-all = Both
terms-none = Nothing here
terms-none-text = No obligation fits what you asked for.
terms-unsigned = Not signed yet
terms-unsigned-lead = Organisations of the network that do not have both signatures under version { $number }.
terms-all-signed = Everybody has signed
terms-to-sign-by = To sign by
terms-not-asked = not asked yet
terms-bound-by = Bound by
terms-by-version = By
terms-comes-again = Comes again
terms-you-wrote = This has changed since you opened it. What you wrote is kept here, so that you can use it again.
terms-step-done = Said to be done
terms-step-disputed = Disputed
terms-step-stands = Answered: it stands
terms-step-reopened = Answered: open again
terms-do = Say that it is done
terms-note = What was done
terms-note-hint = A few words that let the other side see it for itself.
terms-link = Where it can be seen
terms-link-hint = An address such as https://example.org/report
terms-link-wrong = Please write an address such as https://example.org/report.
terms-do-button = It is done
terms-dispute = Dispute that it is done
terms-dispute-reason = Why it is not done
terms-dispute-hint = The other side reads this and answers.
terms-dispute-button = Dispute
terms-answer = Answer the dispute
terms-outcome = What follows
terms-outcome-stands = It is done, for the reasons below
terms-outcome-reopened = It is open again
terms-answer-words = Answer
terms-answer-button = Answer
terms-said-meanwhile = Somebody has said something about this already. What was said stands below.
terms-new = Publish another version
terms-new-lead = The version in force stays as it is and can always be read. The new one binds nobody before both sides have signed it.
terms-changed-meanwhile = Another version came into force since you opened this form. Nothing was published. What you typed is kept here; please compare it with the version in force before you publish it.
terms-reason-label = Why the terms change
terms-reason-hint = Public. Those who are asked to sign anew read it first.
terms-sign-within = Working days to sign
terms-sign-within-hint = Until then, and beyond, the version signed before stays in force.
terms-body-in = Text: { $language }
terms-body-hint = A blank line begins a new paragraph, # a heading.
terms-duties-hint = To take one away, empty its texts. Leave rows empty that you do not need.
terms-duty-in = What is owed: { $language }
terms-code = Code
terms-code-hint = Small letters a to z, digits and hyphens. Keep it from version to version: what is open then goes on.
terms-code-wrong = Please write a short code of small letters a to z, digits and hyphens.
terms-code-twice = This code stands twice. Each obligation needs one of its own.
terms-rule = When it is due
terms-rule-days = Once, working days after signing
terms-rule-months = Again every so many months
terms-amount = Number of days or months
terms-number-wrong = Please write a whole number from 1 to { $most }.
terms-other-languages-title = Other languages
terms-other-languages-hint = A language is written whole or left out. What is left out can be added later and is shown as missing or older until then.
terms-publish = Publish the version
terms-publish-audience = everybody
terms-language-lead = Once kept, it may be signed and is not changed any more. Corrections come with another version.
terms-language-keep = Keep this language
terms-language-there = This version has a text in this language already. Nothing was changed.
done-terms-signed = Signed. Your signature stands below.
done-terms-published = Published. Those who signed the former version are asked to sign this one.
network-kind-terms = Terms of reference
audit-terms-publish = Version of the terms published
audit-terms-translate = Terms put into another language
audit-terms-sign = Terms signed
audit-obligation-done = Obligation said to be done
audit-obligation-dispute = Obligation disputed
audit-obligation-answer = Dispute answered
terms-wait-sign = The terms of reference wait for your signature: { $name }
terms-wait-owed = Your organisation owes: { $what }
terms-wait-overdue = What the Office owes organisations is overdue ({ $n })
mail-terms-sign-subject = Something waits for your signature on Indaba
mail-terms-sign-body =
    Dear { $name },

    A text waits to be read and signed here:

    { $link }
mail-terms-word-subject = Something new for you on Indaba
mail-terms-word-body =
    Dear { $name },

    Something was said that concerns you. Please read it here:

    { $link }
mail-terms-due-subject = A date is coming up on Indaba
mail-terms-due-body =
    Dear { $name },

    { $n ->
        [one] Something is due in one day. Please look at it here:
       *[other] Something is due in { $n } days. Please look at it here:
    }

    { $link }
terms-part-changed = This cannot be undone: terms of reference or obligations that moved were changed after the merge.
terms-part-signed = This cannot be undone: terms of reference were signed for the record that stands since the merge.

# What is stored about a person
terms-own-signatures = Terms of reference you signed
terms-own-versions = Terms of reference you published

terms-where = Signature under version { $number } of the terms of reference
terms-where-stays = Both sides rely on what they signed. The terms end when your organisation leaves the network.
