fora-title = Fora
fora-none = Nothing here yet
fora-none-text = What is added will stand here.
fora-state-draft = Draft
fora-state-open = Open
fora-state-closed = Closed
