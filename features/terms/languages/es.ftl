terms-title = Terms
terms-none = Todavía no hay nada aquí
terms-none-text = Lo que se añada aparecerá aquí.
terms-state-draft = Borrador
terms-state-open = Abierto
terms-state-closed = Cerrado
