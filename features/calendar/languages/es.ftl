calendar-title = Calendar
calendar-none = Todavía no hay nada aquí
calendar-none-text = Lo que se añada aparecerá aquí.
calendar-state-draft = Borrador
calendar-state-open = Abierto
calendar-state-closed = Cerrado
