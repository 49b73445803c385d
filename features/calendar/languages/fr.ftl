calendar-title = Calendar
calendar-none = Rien ici pour l'instant
calendar-none-text = Ce qui sera ajouté figurera ici.
calendar-state-draft = Brouillon
calendar-state-open = Ouvert
calendar-state-closed = Clos
