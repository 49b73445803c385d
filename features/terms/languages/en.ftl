terms-title = Terms
terms-none = Nothing here yet
terms-none-text = What is added will stand here.
terms-state-draft = Draft
terms-state-open = Open
terms-state-closed = Closed
