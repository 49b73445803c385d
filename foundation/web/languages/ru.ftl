# Слова оболочки страницы и её частей (ui-…).
ui-site-name = Индаба
ui-site-line = Гражданское общество и Контртеррористическое управление ООН
ui-skip = Перейти к содержанию
ui-demo = Демонстрационная версия. Указанные здесь организации и люди вымышлены.
ui-language = Язык:
ui-navigation = Основное меню
ui-crumbs = Вы находитесь здесь
ui-account = Ваша учётная запись
ui-sign-in = Войти
ui-sign-out = Выйти
ui-footer = В «Индабе» Управление советуется с гражданским обществом и отвечает на услышанное.
ui-accessibility = Доступность
ui-privacy = Защита данных
ui-error = Ошибка:
ui-errors-title = Проверьте, пожалуйста, следующее
ui-optional = (необязательно)
ui-limit = { $n ->
    [one] Не более { $n } знака
   *[other] Не более { $n } знаков
}
ui-audience = Кто это увидит:
ui-state = Состояние:
ui-next-step = Следующий шаг:
ui-done = завершено
ui-pages = Страницы результатов
ui-previous = Назад
ui-next = Далее
ui-filter = Применить фильтры
ui-clear-filters = Сбросить фильтры
ui-download = Скачать:
ui-feed = Лента
ui-paragraph = Пункт { $number }
ui-notes = Примечания
ui-back-to-text = Вернуться к тексту
ui-added = добавлено
ui-removed = удалено
ui-receipt = Квитанция
ui-your-words = Что вы написали
ui-answer = Ответ Управления
ui-share = Доля
ui-percent = {"\u00A0"}%
error-page-again = Отправить ещё раз
