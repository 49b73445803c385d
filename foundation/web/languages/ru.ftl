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
ui-developers = Для программ
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
ui-export-within = Остаётся в Управлении.
ui-export-outward = Передаётся другим. Организации, оценка рисков которых этого не допускает, в файл не вошли, поэтому список может быть неполным.
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
error-date = Пожалуйста, укажите существующую дату в порядке год-месяц-день, например 2027-03-02.
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

# Промежуточная страница перед тем, чего не должен сделать тот, кто нашёл экран незаблокированным.
ui-prove-title = Подтвердите, что это вы
ui-prove-lead = Следующий шаг требует подтверждения. Один код действует четверть часа.
ui-prove-lead-kept = Следующий шаг требует подтверждения. Один код действует четверть часа; всё, что вы ввели, сохранено.
ui-prove-file = Файл за это время сохранить нельзя: форма попросит выбрать его ещё раз.
ui-prove-code = Код из приложения
ui-prove-code-hint = Шесть цифр или один из кодов восстановления.
ui-prove-go-on = Продолжить
ui-passkey = Ключ доступа
ui-passkey-use = Использовать ключ доступа
ui-passkey-failed = Ключ доступа не использован. Попробуйте ещё раз или введите код.
ui-passkey-without = Для ключей доступа нужны JavaScript и браузер, который их поддерживает. Пароль и код работают всегда.
error-passkey = Этот ключ доступа не принят. Попробуйте ещё раз или войдите с паролем и кодом.
error-too-many-passkeys = В учётной записи может быть не более десяти ключей доступа. Сначала удалите один из них.
error-institution = Войти через ваше учреждение не удалось. Попробуйте ещё раз или войдите с паролем и кодом.
error-institution-unknown = Ваше учреждение вас знает, но с ним не связана ни одна учётная запись. Войдите один раз с паролем и кодом и свяжите её на странице «Ваша учётная запись».
ui-recovering = Кто-то запросил новый вход в вашу учётную запись. Это были не вы? Тогда остановите.
ui-recovering-stop = Остановить
error-recovery-proof = Это не подходит. Проверьте и попробуйте ещё раз.
error-confirmed-already = Вы уже подтвердили. Нужен второй человек.
error-page-too-many = Слишком много попыток
error-page-too-many-text = { $n ->
    [one] Ничего не сохранено. Пожалуйста, подождите { $n } минуту и попробуйте снова.
    [few] Ничего не сохранено. Пожалуйста, подождите { $n } минуты и попробуйте снова.
    [many] Ничего не сохранено. Пожалуйста, подождите { $n } минут и попробуйте снова.
   *[other] Ничего не сохранено. Пожалуйста, подождите { $n } минуты и попробуйте снова.
}
error-page-too-many-when = Приём возобновится: { $when }. Сообщать об этом никому не нужно, и никому это не ставится в вину.
error-page-ask-again = Запросить страницу ещё раз
ui-password = Пароль
ui-password-or-code = Пароль или код
mail-bland-subject = Вам сообщение
mail-bland-body =
    Для вас есть новое. Чтобы прочитать, войдите или вернитесь по коду:

    { $link }
mail-titled-subject = { $subject }: { $title }
mail-titled-body = Речь идёт о следующем: «{ $title }».
mail-round-up-subject = Новое для вас за сегодня
mail-round-up-body =
    Здравствуйте, { $name }.

    Вот что появилось для вас на площадке «Индаба» со вчерашнего дня.
mail-choosing = Выбрать, о чём и когда мы вам пишем: { $link }
told-deadline = У этого есть срок, который можно пропустить.
told-duty = Кто-то ждёт вашего шага.
told-safety = Речь идёт о безопасности людей.
told-decision = Принято решение о вас или вашей организации; на него можно ответить.
told-account = Речь идёт о том, кто может войти в вашу учётную запись.

# Что не получилось — так, как это читают программы.
api-problem-query = Адрес не понят
api-problem-query-text = Что-то в запросе или заголовке неизвестно или неверно. Сверьте его с описанием.
api-problem-unreadable = Тело запроса — не JSON
api-problem-unreadable-text = Отправленное не удалось прочитать, ничего не сохранено.
api-problem-refused = Нужно кое-что исправить
api-problem-refused-text = Ничего не сохранено. Каждая запись в «errors» говорит, что сделать.
api-problem-token-needed = Нужен токен
api-problem-token-needed-text = Это делается от имени того, у кого есть учётная запись: отправьте токен.
api-problem-token-unknown = Этот токен не действует
api-problem-token-unknown-text = В нём опечатка, он отозван или его срок истёк.
api-problem-not-granted = Токен не даёт такого доступа
api-problem-not-granted-text = Он создан без этого разрешения. Можно создать новый — с ним.
api-problem-not-found = Не найдено
api-problem-not-found-text = Здесь нет ничего, что вам можно видеть.
api-problem-method = Здесь нет такого метода
api-problem-method-text = Заголовок Allow называет те, что есть.
api-problem-not-acceptable = Ответ был бы в JSON
api-problem-not-acceptable-text = Запрос не принимает JSON, а другой формы здесь нет.
api-problem-changed = За это время всё изменилось
api-problem-changed-text = Состояние, названное в запросе, уже не то. Сначала прочитайте его снова.
api-problem-too-large = Тело запроса слишком большое
api-problem-too-large-text = Ничего не сохранено. Тело может занимать не более 256 килобайт.
api-problem-media-type = Тело должно быть в JSON
api-problem-media-type-text = Отправьте его как application/json.
api-problem-too-many = Слишком много запросов
api-problem-too-many-text = Заголовок Retry-After говорит, через сколько секунд их снова примут. Это никому не ставится в вину.
api-problem-internal = На нашей стороне что-то не так
api-problem-internal-text = Ничего из подтверждённого не потеряно. Попробуйте позже.
api-problem-unavailable = Сейчас мы не можем это принять
api-problem-unavailable-text = Ничего не сохранено. Попробуйте снова через несколько минут.
api-problem-reading = При чтении выяснилось: { $said }
error-token-days = Выберите от 1 до { $most } дней.
error-too-many-tokens = У учётной записи может быть не более { $most } токенов. Сначала отзовите один из них.
error-token-shown = Этот токен уже создан и был показан один раз. Если он не сохранён, отзовите его и создайте другой.
error-key-used = Этот ключ уже использован с другим содержанием. Возьмите новый.

# Files that people add: how large they are, what was taken out of them, why one is not taken.
ui-file-size = { $n } КБ
ui-file-removed = Мы удалили
ui-file-nothing-removed = Удалять было нечего
ui-file-take = Скачать
ui-file-remove = Убрать
ui-file-state-waiting = Ожидает проверки на вредоносные программы
ui-file-state-found = Убран: найдена вредоносная программа
ui-file-what-author = имена авторов
ui-file-what-place = место
ui-file-what-time = время
ui-file-what-camera = данные камеры
ui-file-what-program = названия программ и папок
ui-file-what-description = описания вне содержания
ui-file-what-preview = уменьшенное изображение
ui-file-what-changes = прежние формулировки
ui-file-what-versions = прежние версии
ui-file-what-marks = скрытые номера
ui-file-what-scripts = сценарии
ui-file-what-attachments = файлы внутри файла
ui-file-what-links = скрытые связи
ui-file-what-formulas = формулы
ui-file-what-pictures = изображения, которые нельзя очистить
ui-file-what-motion = все изображения, кроме первого
ui-file-what-rest = скрытые остатки
ui-file-refused-empty = Этот файл пуст.
ui-file-refused-kind = Файлы такого вида не принимаются. Сохраните его как PDF, DOCX, XLSX, ODT, JPEG, PNG или простой текст.
ui-file-refused-damaged = Этот файл не читается; возможно, он повреждён. Сохраните его заново, например как PDF, и попробуйте ещё раз.
ui-file-refused-locked = Этот файл защищён паролем. Сохраните его без пароля.
ui-file-refused-active = В этом файле есть макросы или элементы управления. Сохраните его без них, например как PDF.
ui-file-refused-embedded = В этом файле есть другие файлы. Сохраните его без них, например как PDF.
ui-file-refused-fetches = При открытии этот файл загружает что-то из другого места. Сохраните его как PDF.
ui-file-refused-too-large = Этот файл больше 10 МБ.
ui-file-refused-too-much = В этом файле больше, чем можно проверить. Разделите его или сохраните как PDF.
ui-file-refused-controls = В этом тексте есть управляющие символы. Сохраните его как простой текст в UTF-8.
ui-file-malware = В этом файле найдена вредоносная программа. Он не сохранён. Проверьте своё устройство.
ui-file-no-scanner = Сейчас файлы нельзя проверить на вредоносные программы. Ничего не сохранено; попробуйте позже.
