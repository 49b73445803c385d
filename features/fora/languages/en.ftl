fora-title = Fora
fora-lead = Here organisations of the network talk with each other and with the Office. Each space says who reads it.
fora-spaces = Spaces
fora-none = No space yet
fora-none-text = The Office opens spaces. Those that you may read stand here.
fora-topics = Topics
fora-newest = Written to last
fora-search = Search the fora
fora-nothing-found = Nothing found
fora-desk = What waits for the Office
fora-mine = My fora
fora-new-space = Open a space
fora-edit-space = Change the space
fora-space-lead = Whom a space is for never changes: what is said for some is never shown to others.
fora-kind = Whom it is for
fora-kind-hint = This cannot be changed later.
fora-kind-public = Public
fora-kind-network = Network
fora-kind-theme = Theme
fora-kind-working-group = Working group
fora-kind-invited = Invited organisations
fora-readers-public = Everyone reads it. Organisations of the network and the Office write.
fora-readers-network = Organisations of the network and the Office read and write.
fora-readers-theme = It is about one theme. Organisations of the network and the Office read and write.
fora-readers-working-group = Organisations of the network and the Office read it. Organisations named for it and the Office write.
fora-readers-invited = Organisations named for it and the Office read and write. Nobody else learns that it exists.
fora-read-by-public = Everyone can read what you write.
fora-read-by-network = The network and the Office can read what you write.
fora-read-by-theme = The network and the Office can read what you write here.
fora-read-by-working-group = The whole network and the Office can read what you write.
fora-read-by-invited = The organisations named for this space and the Office can read what you write.
fora-theme = Theme of the space
fora-theme-hint = Only for a space about a theme.
fora-no-theme = No theme
fora-name = Name
fora-about = What it is for
fora-languages = Other languages
fora-first-look = Read first posts before they are shown
fora-first-look-hint = The first post of an organisation waits for the Office, three working days at most. Then it is shown by itself.
fora-archive = Nothing is written here any more
fora-archive-hint = All that was said stays readable. You can undo this.
fora-archived = Archive
fora-archived-text = This space is an archive: everything stays readable, nothing is written any more.
fora-save = Save
fora-members = Named organisations
fora-members-lead = Only organisations named here write in this space.
fora-members-none = No organisation is named yet.
fora-member-add = Name
fora-member-remove = Take off
fora-find-organisation = Find an organisation
fora-new-topic = Begin a topic
fora-no-topics = No topic yet
fora-no-topics-text = What is begun here stands here, the newest first.
fora-feed = Follow as an Atom feed
fora-solved = Answered
fora-topic-closed = Closed
fora-to-unread = To the first unread
fora-to-newest = To the newest
fora-arrange = Arrange
fora-new = New
fora-is-answer = The answer
fora-recommended = Recommended by the Office
fora-the-office = The Office
fora-an-organisation = An organisation of the network
fora-wrote = { $name } wrote:
fora-removed = The Office took this post away. Its writer knows why and can appeal.
fora-withdrawn = Its writer took this post back.
fora-changed = Changed; what it was before
fora-redacted = The Office took something out; why
fora-quote = Quote
fora-edit = Change
fora-report = Report
fora-solve = This is the answer
fora-unsolve = Not the answer after all
fora-moderate = Moderate
fora-waits-how = Only you and the Office read this until it is let in.
fora-reply = Answer
fora-sign-in = To write here, sign in for an organisation.
fora-watch = Letters about this topic
fora-watch-hint = Whoever writes here follows by themselves.
fora-watch-none = Only when I am meant
fora-watch-follow = Follow: say when there is something new
fora-watch-mute = Mute: no letters
fora-words = Your words
fora-words-hint = { "*" }emphasis*, **strong**, - list, > quote, `code`, https:// links, @name. An empty line begins a new paragraph.
fora-language = Written in
fora-organisation = For which organisation
fora-as = Under which name
fora-as-organisation = In the name of my organisation
fora-as-unlisted = Without our name: as an organisation of the network
fora-as-unlisted-hint = Only the Office then sees your name. This holds for all that your organisation says in this space, until it shows its name again on the page “Where your name appears”.
fora-as-office = As the Office
fora-send = Send
fora-save-draft = Save as a draft
fora-first-title = First posts
fora-first-how = The first post of your organisation is read by the Office before others do. After three working days it is shown by itself.
fora-topic-title = Title of the topic
fora-topic-title-hint = Say in one line what it is about.
fora-untitled = Without a title
fora-state-held = Waits for a first look
fora-state-declined = Not let in
fora-history = What the post was before
fora-version-now = As it stands now
fora-version-until = Until { $date }
fora-version-gone = These words are gone.
fora-redacted-because = The Office took something out, for this reason:
fora-edit-lead = What the post was before stays readable for those who read it.
fora-declined-how = The Office did not let this post in. You can change it and send it again, or appeal.
fora-withdraw = Take the post back
fora-withdraw-text = Its words and files are erased for good, with all versions before. That there was a post stays, since others may have answered it.
fora-report-lead = Tell the Office what is wrong with this post. Nobody else learns that you did.
fora-why = What is wrong
fora-why-harm = It puts somebody in danger
fora-why-names = It names somebody who should not be named
fora-why-abuse = It insults or threatens
fora-why-spam = It is advertising, or has nothing to do with this
fora-why-other = Something else
fora-report-words = What the Office should know
fora-report-send = Report
fora-report-readers = Only the Office reads this.
fora-report-danger = Was somebody threatened or harmed because of taking part?
fora-report-incident = Report an incident
fora-reason = Reason
fora-reason-readers = Everyone who reads the topic reads this.
fora-reason-writer = Whoever wrote the post reads this.
fora-moderate-lead = Whatever goes against somebody needs a reason. They can appeal within twenty working days; somebody else of the Office answers.
fora-held-until = Shown by itself after { $date }
fora-let-in = Let it in
fora-decline = Do not let it in
fora-remove = Take the post away
fora-restore = Put it back
fora-warn = Warn its writer
fora-silence = Let its writer write nothing for a while
fora-silence-for = For how many days
fora-silence-hint = Only for this last measure. Reading stays open.
fora-silence-days = Give a number of days from 1 to { $most }.
fora-silenced = You can read here, but not write before { $date } has passed. The reason, and how to appeal, stands in “My fora”.
fora-dismiss = Nothing is wrong with it
fora-recommend = Recommend
fora-unrecommend = Recommend no longer
fora-redact = Take something out
fora-redact-text = Write the post as it shall stand. What you take out is gone from every version; that you did, and why, stays readable.
fora-split = Make a topic of its own
fora-split-text = This post and all after it move there. Their links go on working.
fora-arrange-lead = Each change leaves a trace with its reason. Links to posts go on working.
fora-close = Close the topic
fora-reopen = Open the topic again
fora-merge = Join with another topic
fora-merge-into = Address of the other topic
fora-merge-hint = It must stand in the same space. Posts are ordered by when they were written.
fora-move = Move to another space
fora-move-to = To which space
fora-move-hint = Only spaces that no more people read: what was said for some is not shown to others.
fora-move-wider = More people would read it there.
fora-choose = Choose
fora-no-such = There is no such topic here to join with.
fora-nothing-left = Nothing would be left in the topic. Move the whole topic instead.
fora-changed-meanwhile = Somebody changed it meanwhile. Look at it again.
fora-part-changed = Which organisations are named for spaces was changed since.
fora-trace = { $what } ({ $date }). { $reason }
fora-trace-split-to = Posts from here became a topic of their own
fora-trace-split-from = Made from posts of another topic
fora-trace-merged-into = Joined with another topic
fora-trace-merged-from = Another topic was joined with this one
fora-trace-moved = Moved here from another space
fora-poll-new = Begin a poll
fora-poll-question = Question of the poll
fora-poll-choices-label = Choices
fora-poll-choices-hint = One on each line.
fora-poll-choices = Write from 2 to { $most } choices, one on each line.
fora-poll-closes = Last day
fora-poll-days = Choose a day to come, within { $most } days.
fora-poll-until = Open until { $date }
fora-poll-how = Each organisation has one vote and can change it until then. Until then votes stand without names, under marks that only the key of this house can read; then they are erased and the result comes.
fora-poll-choice = Choice
fora-poll-result = Result
fora-organisations = Organisations
fora-poll-protected = Numbers under five are drawn together or left out, so that nobody can be told apart.
fora-poll-few = Too few organisations voted for a result to be said.
fora-poll-counting = The last day is over. The votes are being counted.
fora-poll-others = Other choices together
fora-poll-there = This topic has a poll already.
fora-poll-open = Its poll is still open.
fora-poll-over = This poll is over.
fora-vote = Vote
fora-vote-audience = Your own organisation sees what you choose; the Office and others do not.
fora-desk-lead = First posts, reports and appeals. An appeal is answered by somebody who did not decide.
fora-desk-none = Nothing waits
fora-desk-held = First posts that wait
fora-desk-reports = Reported posts
fora-desk-contested = Appeals
fora-measure-decline = First post not let in
fora-measure-removal = Post taken away
fora-measure-warning = Warning
fora-measure-silence = No writing for a while
fora-measure-in-force = In force
fora-measure-contested = An appeal waits
fora-measure-stays = Stays after the appeal
fora-measure-lifted = Taken back
fora-measure-at = Decided
fora-measure-until = Ends
fora-measure-post = The post it is about
fora-appeal = The appeal
fora-appeal-answer = The answer to the appeal
fora-appeal-over = The days to appeal are over.
fora-appeal-readers = Only the Office reads this. Somebody who did not decide answers.
fora-contest = Appeal
fora-contest-text = Say what speaks against this, until { $date }.
fora-answer-appeal = Answer the appeal
fora-lift = Take it back
fora-stays = It stays
fora-somebody-else = Whoever decided does not answer the appeal. Ask somebody else of the Office.
fora-moderation = Moderation in figures
fora-moderation-lead = What the Office did in the fora, quarter by quarter.
fora-moderation-how = Each quarter stands once it is over, for all spaces together. Numbers under ten are not said.
fora-moderation-table = Acts by quarter
fora-quarter = Quarter
fora-span = { $from } – { $to }
fora-fewer = under 10
fora-act-report = Reports
fora-act-removal = Posts taken away
fora-act-redaction = Passages taken out
fora-act-decline = First posts not let in
fora-act-warning = Warnings
fora-act-silence = Spans without writing
fora-act-appeal = Appeals lodged
fora-act-lifted = Measures taken back
fora-mine-lead = Your name after @, letters about what you follow, drafts, and what was decided.
fora-handle = Name after @
fora-handle-hint = Others can mean you by it. It stands beside your posts where the name of your organisation does, and nowhere else. Leave it empty to have none.
fora-handle-letters = Use two to thirty small letters from a to z, digits, - or _, with a letter or digit at both ends.
fora-handle-taken = Somebody else has this name.
fora-digest = Letters about what you follow
fora-digest-hint = A letter says that there is something new, and not what.
fora-digest-daily = Once a day at most
fora-digest-weekly = Once a week at most
fora-digest-never = Never
fora-drafts = Drafts
fora-own-posts = Posts in fora
fora-own-name = Name in fora
fora-own-drafts = Drafts for fora
fora-own-reading = Topics read and followed
fora-own-measures = What was decided in fora
fora-own-reports = Posts reported
fora-own-replies = Addresses for answers by mail
fora-where = Posts in the space “{ $title }”
fora-where-hidden = Posts in a space that you do not read
fora-wait-desk = Look at what waits in the fora ({ $n })
fora-wait-measure = The Office decided something about a post of yours. You can appeal.
done-forum-withdrawn = The post is taken back.
done-forum-reported = The Office has your report. You will hear once it is decided.
done-forum-appealed = Your appeal has arrived.
done-forum-replies-ended = All addresses for answers by mail are ended.
mail-forum-meant-subject = Somebody mentioned you in a forum
mail-forum-desk-subject = Something waits in the fora
mail-forum-decided-subject = The Office has decided something in the fora
mail-forum-news-subject = There is something new in what you follow
mail-reply-late-subject = Your answer by mail was not taken: its address holds no longer
mail-reply-sender-subject = An answer by mail in your name came from another address, and was not taken
mail-reply-closed-subject = Your answer by mail was not taken: nothing can be written there now
mail-reply-empty-subject = Your answer by mail was not taken: no words of yours were found in it
mail-reply-long-subject = Your answer by mail was not taken: it is too long
mail-reply-quoted-subject = Your answer by mail was not taken: what it quotes could not be told from your words
audit-forum-space-add = Forum space opened
audit-forum-space-edit = Forum space changed
audit-forum-space-name = Organisation named for a forum space
audit-forum-space-unname = Organisation taken off a forum space
audit-forum-space-import = Posts brought into a forum space
audit-forum-topic-set-state = Topic closed or opened again
audit-forum-topic-solve = Answer of a topic marked
audit-forum-topic-split = Topic split
audit-forum-topic-merge = Topics joined
audit-forum-topic-move = Topic moved
audit-forum-topic-open-poll = Poll begun
audit-forum-topic-close-poll = Poll over
audit-forum-post-write = Post written
audit-forum-post-edit = Post changed
audit-forum-post-withdraw = Post taken back
audit-forum-post-report = Post reported
audit-forum-post-let-in = First post let in
audit-forum-post-decline = First post declined
audit-forum-post-remove = Post removed by the Office
audit-forum-post-restore = Post put back
audit-forum-post-redact = Something taken out of a post
audit-forum-post-warn = Writer of a post warned
audit-forum-post-silence = Writer of a post silenced for a while
audit-forum-post-recommend = Recommendation of a post changed
audit-forum-post-dismiss = Reports on a post dismissed
audit-forum-measure-contest = Measure in the fora appealed
audit-forum-measure-answer = Appeal in the fora answered
fora-posts = { $n ->
    [one] One post
   *[other] { $n } posts
}
fora-unread = { $n ->
    [one] One unread
   *[other] { $n } unread
}
mail-forum-meant-body =
    Dear { $name },

    Somebody mentioned you in a post. Read it here:

    { $link }
mail-forum-desk-body =
    Dear { $name },

    A report or an appeal waits in the fora:

    { $link }
mail-forum-decided-body =
    Dear { $name },

    The Office has decided something that concerns you in the fora. What it is, and what you can do, stands here:

    { $link }
mail-forum-news-body =
    Dear { $name },

    There is something new in a topic that you follow:

    { $link }

# What changed since somebody was here, and what letters are about.
fora-change-posts = Something was said: { $title }
fora-topic = Where somebody means you in the fora
fora-topic-news = What is new in topics that you follow

# Files of posts.
fora-files = Files
fora-files-add = Add files
fora-files-how = Before a file is kept, what it tells without showing it is taken out: who made it, where, when and with what. Only the cleaned copy is kept. What can be read in it stays, so please look it over first. Nobody is told who sent it.
fora-files-hint = PDF, Word (DOCX), Excel (XLSX), OpenDocument text (ODT), picture (JPEG, PNG, WebP, GIF), plain text or CSV; up to 3 files, up to 10 MB together. Whoever reads the post can read them.
fora-files-draft = A draft keeps no files: choose them when you send.
fora-file = File { $number }
fora-file-nameless = file
fora-file-again = Please choose this file once more: nothing was kept of it, as something else has to be put right first.
fora-files-many = A post has at most { $most } files. Please take one away first.
fora-files-redacted = The Office took something out of this post. No file can be added to it.
fora-file-drop = Take away: { $name }
fora-files-drop-hint = A file that you take away is erased for good; versions before do not show it either.
fora-redact-files = The files of the post are erased with it.
audit-forum-post-file-refused = Malware found in a file of a post
audit-forum-post-file-looked-at = File of a post checked for malware
audit-forum-post-file-removed = File of a post taken away again
fora-topic-replies = What becomes of answers by mail

# Answers by mail.
fora-replies = Answers by mail
fora-replies-about = Each full letter on a topic that you follow bears an address by which you can answer it for 30 days. Whoever knows such an address can write in your place if they also write your address as the sender. Letters with little in them bear none.
fora-replies-end = End all of these addresses
fora-replies-open = { $n ->
    [one] One address holds at present.
   *[other] { $n } addresses hold at present.
}
