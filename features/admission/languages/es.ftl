admission-title = Admission
admission-none = Todavía no hay nada aquí
admission-none-text = Lo que se añada aparecerá aquí.
admission-state-draft = Borrador
admission-state-open = Abierto
admission-state-closed = Cerrado
