# The words of updates and of the newsletter.
updates-title = Updates
updates-lead = News of the Office, and its calls to civil society. What was corrected says so, with the day.
updates-desk = Updates at the desk
updates-desk-lead = What is prepared, what waits for its moment, and what was published.
updates-new = New update
updates-edit = Edit the update
updates-write-lead = Only the Office reads a draft. It comes out when you publish it, or by itself at the moment you set.
updates-all = All
updates-none = No updates yet
updates-none-text = What the Office has to say will stand here.
updates-none-here = No update fits
updates-none-here-text = Other filters may show more.
updates-kind-news = News
updates-kind-call = Call
updates-audience-public = Everybody
updates-audience-network = The network
updates-audience-invited = Organisations named
updates-audience-office = The Office
updates-state-draft = Draft
updates-state-scheduled = Scheduled
updates-state-published = Published
updates-state-archived = No longer current
updates-state-withdrawn = Withdrawn
updates-open = Open
updates-closed = Closed
updates-published-on = Published on { $date }
updates-due-on = Will be published on { $date }
updates-corrected-on = Updated on { $date }
updates-closes-on = Answers until { $date }
updates-head-name = Title
updates-head-kind = Kind
updates-head-audience = For whom
updates-head-state = State
updates-head-published = Published
updates-head-corrected = Updated
updates-head-closes = Last day
updates-head-themes = Themes
updates-head-regions = Regions
updates-head-address = Address
updates-summary = Summary
updates-summary-hint = A few sentences. They stand in lists, in the feed and in the newsletter.
updates-body = Text
updates-body-hint = Leave an empty line between paragraphs. A line that begins with ## is a heading, one that begins with - an item of a list. Pictures and code are not shown.
updates-language = Language of the original
updates-closes = Last day to answer
updates-closes-hint = For calls only. The day ends at midnight UTC.
updates-audience-hint = For organisations named, choose them after saving.
updates-early = The organisations named read it before its moment
updates-early-hint = From when it is scheduled. Nobody else outside the Office learns that it exists.
updates-links-label = Consultations and briefings it leads to
updates-links-hint = One address of this site per line. Readers see only those that they may open.
updates-links = Where to go on
updates-save = Save
updates-seen-office = the Office
updates-version = Language version
updates-version-lead = Write each part beside the original. If the original changes later, this version is marked as older.
updates-read-in = Read it in
updates-write-in = Write it in
updates-named = Organisations named
updates-named-lead = For whom this update is, or who reads it before its moment. Nobody but the Office sees this list.
updates-named-none = No organisation is named yet.
updates-find-organisation = Find an organisation
updates-name-it = Name it
updates-unname-it = Take it off the list
updates-nothing-found = No organisation was found.
updates-schedule = Schedule
updates-schedule-lead = At this moment the update publishes itself. Until then nobody outside the Office knows of it.
updates-schedule-early = The organisations named can read it from now on. They are asked to keep it to themselves.
updates-day = Day
updates-time = Time
updates-time-hint = Such as 09:30, in UTC.
updates-unschedule = Take the moment back
updates-unschedule-text = The update becomes a draft again. Organisations named can no longer read it.
updates-publish = Publish
updates-publish-now = Publish it now
updates-publish-text-public = Everybody can read it at once. It cannot be made a draft again: afterwards you correct it or withdraw it.
updates-publish-text-network = The network can read it at once. It cannot be made a draft again: afterwards you correct it or withdraw it.
updates-publish-text-invited = The people of the organisations named can read it at once and get a letter. It cannot be made a draft again.
updates-publish-text-office = The Office can read it at once. It cannot be made a draft again.
updates-archive = Mark as no longer current
updates-archive-text = It can still be read and found, and leaves the feed.
updates-archived-text = This is no longer current. It stays here to be read.
updates-correct = Correct
updates-correct-lead = Everybody reads what you changed and when. How it read before stays with the Office.
updates-note = What was changed
updates-note-hint = For readers, in the language of the original. One or two sentences.
updates-corrections = What was changed, and when
updates-withdraw = Withdraw
updates-withdraw-lead = Its words go from every page, from search and from the feed. In their place stands the reason.
updates-reason = Why it was withdrawn
updates-reason-hint = For readers, in the language of the original.
updates-withdrawn-title = This update was withdrawn
updates-withdrawn-lead = It was withdrawn on { $date }.
updates-withdrawn-office = The Office still reads its words. Others read this reason in their place:
updates-history = History
updates-history-lead = Each correction, and how the original read before it.
updates-history-none = Nothing was corrected.
updates-history-before = How it read before
updates-preview = As others see it
updates-preview-lead = Shown as it will be read by: { $whom }
updates-preview-choose = Choose whose eyes to look through. Nothing is published by that.
updates-preview-not = will not see it
updates-as-visitor = A visitor
updates-as-network = Somebody of the network
updates-as-named = Somebody of an organisation named
updates-ahead = Not published yet
updates-ahead-text = You read this before others. It is published on { $date }. Please keep it to yourselves until then.
updates-changed-meanwhile = Somebody else changed this while you were at it. Open the page again to see what stands there now.
updates-nobody-named = Name at least one organisation first.
updates-closed-before = Its last day would be over by then. Choose a later last day first.
updates-closes-past = This day is over. Choose a later one.
updates-link-wrong = Nothing that you may see stands at this address: { $line }
updates-links-many = At most { $limit } addresses.
updates-time-wrong = Write the time as 09:30.
updates-moment-past = This moment is over. Choose a later one, or publish at once.
updates-not-scheduled = It is not scheduled.
updates-version-of-itself = This is the language of the original by now.
updates-nothing-changed = Nothing differs from what stands there.
updates-part-changed = The list of organisations named was changed since.
updates-own-written = Updates you wrote
updates-own-corrected = Corrections you made
network-kind-update = Update
newsletter-own = Newsletter
newsletter-own-gathered = Issues of the newsletter you gathered
newsletter-title = Newsletter
newsletter-lead = What is new, gathered by the Office and sent by mail. You can leave with one click.
newsletter-follows = You get the newsletter with your account.
newsletter-follows-not = You do not get the newsletter.
newsletter-account-text = Letters say as much as you chose for your account; each issue also stands on your start page.
newsletter-language = Language of the newsletter
newsletter-follow = Get the newsletter
newsletter-leave-button = Leave the newsletter
newsletter-email = Mail address
newsletter-email-hint-n = { $n ->
    [one] A letter asks you to confirm it within one day. Without that nothing is sent and the address is forgotten.
   *[other] A letter asks you to confirm it within { $n } days. Without that nothing is sent and the address is forgotten.
}
newsletter-ask = Ask for the newsletter
newsletter-seen-by = nobody; this site alone uses the address
newsletter-kept-title = Before you subscribe
newsletter-kept = Your address is kept sealed, used for the newsletter alone, and gone when you leave. Whoever reads your mailbox sees who writes to you. If that could endanger you, read the updates here or by the feed instead.
newsletter-issues = Issues
newsletter-issues-none = No issue was sent yet.
newsletter-confirm-title = Confirm the newsletter
newsletter-confirm-text = Somebody asked for the newsletter at the address that brought you here. Confirm it if that was you; otherwise do nothing.
newsletter-confirm-button = Yes, send me the newsletter
newsletter-leave-title = Leave the newsletter
newsletter-leave-text = One click, and no further issue is sent. The address is forgotten.
newsletter-left-title = You have left the newsletter
newsletter-left-text = No further issue is sent to you. The address is forgotten.
newsletter-desk = Newsletter at the desk
newsletter-desk-lead = Gather published updates into an issue and send it.
newsletter-readers-n = { $n ->
    [one] One reader
   *[other] { $n } readers
}
newsletter-drafts = Drafts
newsletter-drafts-none = No issue is being prepared.
newsletter-new = New issue
newsletter-edit = Edit the issue
newsletter-write-lead = Choose updates that no issue has told of yet. What is for the network alone is read by members here, and stands in no letter to others.
newsletter-name = Title
newsletter-intro = Opening words
newsletter-intro-hint = May be empty. Everybody can read them, whatever updates they see.
newsletter-languages = Other languages
newsletter-items = Updates of this issue
newsletter-items-hint = The newest first; they are sent in this order.
newsletter-items-none = No published update waits to be told of.
newsletter-draft-text = Only the Office sees this draft.
newsletter-nothing-for-you = Nothing in this issue can be read here by now.
newsletter-send = Send the issue
newsletter-send-text = It is sent to all readers and stands here for everybody. It cannot be called back.
newsletter-letters-n = { $n ->
    [one] One letter was written.
   *[other] { $n } letters were written.
}
newsletter-letters-going-n = { $n ->
    [one] One letter was written so far.
   *[other] { $n } letters were written so far.
}
newsletter-many = At most { $limit } updates.
newsletter-empty = Choose at least one update first.
done-update-published = The update is published.
done-update-corrected = The correction is published, with its day.
done-update-withdrawn = The update is withdrawn.
done-newsletter-asked = If letters reach this address, one is on its way. Open its link to go on.
done-newsletter-confirmed = Thank you. You will get the next issue.
done-newsletter-sent = The issue is on its way.
audit-update-add = Update written down
audit-update-edit = Update edited
audit-update-translate = Language version of an update saved
audit-update-name = Organisation named for an update
audit-update-unname = Organisation no longer named for an update
audit-update-schedule = Update scheduled
audit-update-unschedule = Moment of an update taken back
audit-update-publish = Update published
audit-update-correct = Update corrected
audit-update-archive = Update marked as no longer current
audit-update-withdraw = Update withdrawn
audit-newsletter-choose = Choice about the newsletter made
audit-issue-add = Issue of the newsletter written down
audit-issue-edit = Issue of the newsletter edited
audit-issue-send = Issue of the newsletter sent
mail-update-named-subject = The Office has written to your organisation on Indaba
mail-update-named-body =
    Dear { $name },

    There is something to read that is meant for your organisation:

    { $link }
mail-newsletter-issue-subject = The newsletter of Indaba
mail-newsletter-issue-body =
    Dear { $name },

    A new issue is there to read:

    { $link }
mail-newsletter-confirm-subject = Please confirm the newsletter
mail-newsletter-confirm-body =
    Somebody asked for the newsletter of Indaba at this address. If that was you, confirm it here:

    { $link }

    If it was not you, do nothing: no further letter comes, and the address is forgotten.
mail-newsletter-known-subject = You get the newsletter already
mail-newsletter-known-body =
    Somebody asked for the newsletter of Indaba at this address, which gets it already. There is nothing to do.

    To leave it:

    { $link }
mail-newsletter-subject = { $title }
mail-newsletter-body =
    { $text }

    To leave the newsletter:

    { $leave }

# What changed since somebody was here, and what letters are about.
updates-change-published = New: { $title }
updates-change-corrected = Corrected: { $title }
updates-topic = Updates that name your organisation
