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
ui-percent = %
