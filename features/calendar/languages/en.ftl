calendar-title = Calendar
calendar-none = Nothing here yet
calendar-none-text = What is added will stand here.
calendar-state-draft = Draft
calendar-state-open = Open
calendar-state-closed = Closed
