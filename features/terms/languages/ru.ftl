terms-title = Terms
terms-none = Здесь пока ничего нет
terms-none-text = Всё, что будет добавлено, появится здесь.
terms-state-draft = Черновик
terms-state-open = Открыто
terms-state-closed = Закрыто
