fora-title = Fora
fora-none = Здесь пока ничего нет
fora-none-text = Всё, что будет добавлено, появится здесь.
fora-state-draft = Черновик
fora-state-open = Открыто
fora-state-closed = Закрыто
