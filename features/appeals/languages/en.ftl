appeals-title = Appeals
appeals-none = Nothing here yet
appeals-none-text = What is added will stand here.
appeals-state-draft = Draft
appeals-state-open = Open
appeals-state-closed = Closed
