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

# Themes of the work, and who leads an organisation.
theme-conditions = Условия, способствующие терроризму
theme-prevention = Предотвращение терроризма и борьба с ним
theme-capacity = Укрепление потенциала
theme-human-rights-rule-of-law = Права человека и верховенство права (компонент IV)
theme-human-rights = Права человека
theme-gender = Гендерное равенство
theme-youth = Молодежь
theme-rehabilitation-reintegration = Реабилитация и реинтеграция
theme-victims = Жертвы терроризма
gender-woman = Женщина
gender-man = Мужчина
gender-another = Другой пол
gender-not-said = Не указано
age-band-18-29 = 18–29 лет
age-band-30-44 = 30–44 года
age-band-45-59 = 45–59 лет
age-band-60-and-over = 60 лет и старше
age-band-not-said = Не указано
error-date-past = Этот день уже прошел. Выберите сегодняшний или более поздний день.
error-email-taken = Этот адрес уже используется. Выберите другой.
error-last-administrator = Нужен хотя бы один технический администратор без даты окончания. Сначала назначьте другого.
