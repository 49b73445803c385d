admission-title = Admission
admission-none = Nothing here yet
admission-none-text = What is added will stand here.
admission-state-draft = Draft
admission-state-open = Open
admission-state-closed = Closed
