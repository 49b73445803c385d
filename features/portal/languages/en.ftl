# The start page and the standing pages.
portal-home-title = Civil society is consulted here, and answered
portal-home-lead = The Office consults organisations on its work, and says in public what it did with what it heard.
portal-home-1 = Nobody shall be harmed by taking part: what an organisation shows is its own choice, and the first choice is that only the Office sees it.
portal-home-2 = Everyone who speaks is answered: adopted or not, with the reason.
portal-home-3 = Organisations join by an application, officers come in by invitation.
portal-accessibility-title = Accessibility
portal-accessibility-lead = Every task works without script, with a keyboard and with a screen reader.
portal-accessibility-1 = Pages aim at the Web Content Accessibility Guidelines 2.2, level AA.
portal-accessibility-2 = If something stands in your way, tell the Office: it will be put right.
portal-privacy-title = Privacy
portal-privacy-lead = We keep what the work needs and nothing that follows you.
portal-privacy-1 = No network address and no description of your device is recorded. No page loads anything from another site.
portal-privacy-2 = One cookie keeps you signed in, one keeps your language.
portal-privacy-3 = Who looked at or changed your account stands in a log that you can read.
portal-privacy-4 = Papers that you add to an application are cleaned of what they tell unseen, such as the place of a photograph, and only the cleaned copy is kept, sealed.
portal-privacy-5 = Who asks for the newsletter under an address has it kept sealed, for the newsletter alone; it is gone when they leave. Its letters hold no pictures and count nobody.
portal-day-title = My day
portal-day-late = { $n ->
    [one] One thing is overdue.
   *[other] { $n } things are overdue.
}
portal-day-nothing = Nothing waits for you
portal-day-nothing-text = What others need from you will stand here, the earliest day first.
portal-day-overdue = Overdue
portal-day-by = By { $date }
portal-day-ways = Everything else
portal-design-title = The components of this house
portal-design-lead = Every part that pages are built from, once, with the words of the house.
portal-design-state = State

# Messages.
portal-home-4 = Did a message bring you here? What waits for you is shown once you have signed in or come back with your code.
portal-home-sign-in = Sign in
portal-home-code = Come back with your code
portal-day-messages = Messages
portal-day-messages-text = Each leads to where it can be read. They stay here for 30 days unless you put them away.
portal-day-messages-older = Older messages
portal-day-messages-away = Put all of them away
done-messages-away = The messages are put away.

# What is new, and what letters say.
portal-day-late-group = Overdue
portal-day-week = Within a week
portal-day-later = Later
portal-day-open = Without a day
portal-day-new = New since { $date }
portal-day-new-nothing = Nothing has changed since then.
portal-day-new-text = It counts from your last visit, on whatever device; a visit in which you did not open this page does not count. We keep that one moment and the hour in which you last opened it, and nothing of what you looked at.
portal-day-seen = I have seen all of it
portal-day-notifications = What we write to you about
done-seen = From now on, only what comes is new.
portal-day-waits = What waits for you
portal-day-more = { $n ->
    [one] One more
   *[other] { $n } more
}
portal-day-more-open = { $n ->
    [one] One more and others
   *[other] More than { $n } others
}
portal-privacy-6 = Since when things are new to you, and the hour in which you last opened your day, are kept for your day alone and go with your account. What you looked at is not.
