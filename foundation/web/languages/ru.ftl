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
ui-leave = Покинуть сайт
ui-weather = Погода
ui-weather-open = Открыть погоду
ui-sign-out = Выйти
ui-footer = На площадке «Индаба» Управление советуется с гражданским обществом и отвечает на услышанное.
ui-accessibility = Доступность
ui-privacy = Конфиденциальность
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
ui-export-mark = Скачано: { $name }, { $when }. Цель: { $purpose } Согласие: { $second }.
ui-feed = Лента
ui-paragraph = Пункт { $number }
ui-notes = Сноски
ui-back-to-text = Вернуться к тексту
ui-added = добавлено
ui-removed = удалено
ui-receipt = Квитанция
ui-your-words = Что вы написали
ui-answer = Ответ Управления
ui-share = Доля
ui-percent = { $share } %
ui-target = Целевой показатель
ui-gap = Пробел
ui-target-reached = Показатель достигнут
ui-map-disclaimer = Границы и названия, показанные на этой карте, и используемые на ней обозначения не означают их официального одобрения или признания Организацией Объединённых Наций.

# Themes of the work, and who leads an organisation.
theme-conditions = Условия, способствующие распространению терроризма
theme-prevention = Предотвращение терроризма и борьба с ним
theme-capacity = Укрепление потенциала
theme-human-rights-rule-of-law = Права человека и верховенство права (компонент IV)
theme-human-rights = Права человека
theme-gender = Гендерное равенство
theme-youth = Молодёжь
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
# Ошибки, о которых говорится рядом с полями и на страницах ошибок.
error-second-person = Нельзя согласиться с собственным запросом. Пусть ответит кто-то другой.
error-required = Пожалуйста, заполните это поле.
error-too-long = { $limit ->
    [one] Текст слишком длинный: допускается не более { $limit } знака.
   *[other] Текст слишком длинный: допускается не более { $limit } знаков.
}
error-mixed-scripts = Здесь смешаны похожие буквы разных алфавитов. Пожалуйста, пишите одним алфавитом.
error-choose = Пожалуйста, выберите один вариант.
error-web-address = Укажите адрес вида https://example.org.
error-email = Пожалуйста, укажите адрес вида name@example.org.
error-date = Пожалуйста, укажите существующую дату в порядке год-месяц-день.
error-not-in-this-state = На этом этапе это действие невозможно. Возможно, страница изменилась после того, как вы её открыли.
error-account-exists = Учётная запись с этим адресом уже есть. Пожалуйста, войдите.
error-wrong-code = Код неверен. Дождитесь следующего и попробуйте ещё раз.
error-password-short = { $least ->
    [one] Пожалуйста, используйте не менее { $least } знака.
   *[other] Пожалуйста, используйте не менее { $least } знаков.
}
error-password-weak = Этот пароль легко угадать. Надёжнее несколько редких слов подряд.
error-wrong-password = Пароль неверен.
error-sign-in = Адрес, пароль или код неверен.
error-too-many-attempts = Слишком много попыток. Пожалуйста, подождите четверть часа.
error-form-too-large = Отправленные данные слишком велики. Размер файла не должен превышать 8 МБ.
error-workbook-closed = Файл нельзя прочитать: это старый формат Excel или файл с паролем. Сохраните его как XLSX без пароля.
error-workbook-macros = В файле есть макросы. Сохраните его как XLSX без них.
error-workbook-too-large = Таблица в файле слишком велика. Принимается до 100 000 строк, 200 столбцов и 8 МБ текста. Разделите её и попробуйте снова.
error-no-table = В этом файле нет таблицы, которую можно прочитать. Сохраните её в CSV с заголовком и попробуйте снова.
error-form-unreadable = Отправленные данные не удалось прочитать. Вернитесь назад и отправьте их ещё раз.
error-form-expired = С тех пор как вы открыли эту форму, ваш сеанс изменился. Вернитесь назад, обновите страницу и отправьте форму ещё раз.
error-foreign-form = Эта форма пришла с другого сайта и не принята.
error-page-refused = Сделать это не удалось
error-page-not-found = Страница не найдена
error-page-not-found-text = Здесь нет ничего, что вы могли бы увидеть. Если вы ожидали что-то найти, войдите в систему или спросите того, кто прислал вам ссылку.
error-page-internal = У нас произошла ошибка
error-page-internal-text = Всё, получение чего вам подтвердили, сохранено. Попробуйте ещё раз; если ошибка повторится, сообщите Управлению.
error-page-unavailable = Сейчас мы не можем это принять
error-page-unavailable-text = Ничего не сохранено. Оставьте текст у себя и повторите попытку через несколько минут.
error-page-go-back = Вернитесь назад в браузере: написанное вами осталось на месте.
error-page-home = На главную страницу
role-visitor = Посетитель
role-signed-in = Вошедший в систему
role-applicant = Заявитель
role-panellist = Член апелляционной коллегии
role-appeals-secretary = Секретарь по апелляциям
role-decision-confirmer = Утверждающий решения
role-network-steward = Куратор сети
role-member = Член организации
role-representative = Представитель
role-organisation-administrator = Администратор организации
role-focal-point = Координатор
role-engagement-officer = Сотрудник по взаимодействию с гражданским обществом
role-consultation-manager = Руководитель консультаций
role-auditor = Аудитор
role-technical-administrator = Технический администратор
mail-foot = «Индаба»: здесь Контртеррористическое управление ООН советуется с гражданским обществом и отвечает ему.
error-last-administrator = Нужен хотя бы один технический администратор, срок роли которого не ограничен. Сначала назначьте другого.

error-date-past = Этот день уже прошёл. Выберите сегодняшний или более поздний день.
error-email-taken = Этот адрес уже используется. Выберите другой.
error-log-not-signed = Журнал больше не соответствует последней контрольной точке, поэтому новая не создана. Проверьте весь журнал, чтобы узнать, с какого места.

error-page-again = Отправить ещё раз
ui-pair = { $what }: { $which }
ui-numbered = { $what } { $number }
ui-noted = { $what } ({ $note })
ui-own-pages = Ваши страницы
ui-recognised = Определяется по вашему тексту
ui-recognised-hint = Выберите язык сами, если текст короткий или написан на нескольких языках.
ui-plain-text = Простой текст
ui-older = старше оригинала
ui-older-text = Этот перевод старше оригинала. Силу имеет оригинал.
ui-address = Адрес
ui-guides = Памятки
ui-moment = { $date }, { $time } UTC
ui-proof = Доказательство
ui-proof-take = Скачать
ui-proof-later = В течение дня
ui-closed-account = Закрытая учётная запись
