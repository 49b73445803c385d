# Слова об оценках рисков, инцидентах и извлечённых уроках.
safety-title = Безопасность
safety-lead = Чем участие может обернуться для организации: { $name }. Что делается, чтобы её защитить, и что может происходить тем временем.
safety-readers = Представители и администраторы организации и сотрудники Управления по взаимодействию с гражданским обществом
safety-begin = Начать оценку
safety-write = Писать оценку
safety-write-lead = Этот текст пишется вместе с другой стороной. Он вступит в силу, только когда подпишут обе. Организация: { $name }.
safety-history = Все редакции
safety-report = Сообщить об инциденте
safety-gates = Что возможно сейчас
safety-gate-what = Что
safety-gate-now = Сейчас
safety-gate-why = Почему нет
safety-gate-open = Возможно
safety-gate-closed = Не сейчас
safety-none = Оценки ещё нет
safety-none-text = Начать её может любая сторона. В ней сказано, что может случиться с людьми, что делается против этого и на что согласна организация.
safety-version = Редакция
safety-versions = Редакции
safety-under-way = В работе
safety-in-force = Действует
safety-signatures = Подписи
safety-side = От имени
safety-side-organisation = организация
safety-side-office = Управление
safety-signed-by = Кто подписал
safety-signed-on = Когда подписано
safety-digest = Отпечаток
safety-sign-title = Подписать эту редакцию
safety-accept-sign = Эта редакция мною прочитана, и я подписываю её от имени организации: { $name }.
safety-accept-countersign = Эта редакция мною прочитана, и я подписываю её от имени Управления.
safety-accept-hint = Она вступает в силу, когда подписали обе стороны. Любое изменение после этого создаёт новую редакцию, и обе стороны подписывают её заново.
safety-accept-needed = Отметьте, что вы прочитали эту редакцию.
safety-sign-button = Подписать
safety-withdraw = Отозвать согласие
safety-withdraw-text = С этой минуты организацию видит только Управление; её не приглашают, не называют и не зовут на встречи, пока обе стороны не подпишут снова. Уже принятые места остаются; откажитесь от них, если нужно.
safety-withdraw-button = Отозвать
safety-context = Где и в каких условиях работает организация
safety-context-hint = Что известно открыто, кто наблюдает, кто уже пострадал. Не называйте тех, кому этот текст может повредить.
safety-threats = Что может случиться
safety-threat = Угроза
safety-what = Что может случиться
safety-what-hint = Каждую угрозу отдельно.
safety-who = Кто может пострадать
safety-likelihood = Вероятность
safety-likelihood-1 = крайне маловероятно
safety-likelihood-2 = маловероятно
safety-likelihood-3 = возможно
safety-likelihood-4 = вероятно
safety-likelihood-5 = весьма вероятно
safety-severity = Тяжесть
safety-severity-1 = ничтожная
safety-severity-2 = небольшая
safety-severity-3 = умеренная
safety-severity-4 = тяжёлая
safety-severity-5 = критическая
safety-mitigation = Мера по снижению риска
safety-mitigation-hint = Что делается, чтобы этого не случилось или чтобы вред был меньше.
safety-owner = Кто это делает
safety-by = К какому сроку
safety-residual-likelihood = Оставшаяся вероятность
safety-residual-severity = Оставшаяся тяжесть
safety-before = Риск до принятия мер
safety-after = Остаточный риск
safety-not-weighed = Ещё не оценено
safety-weighed = { $level } (вероятность { $likelihood }, тяжесть { $severity }: { $score })
safety-matrix = Риск равен вероятности, умноженной на тяжесть: от 1 до 4 низкий, от 5 до 9 умеренный, от 10 до 15 высокий, от 16 до 25 очень высокий. Для целого берётся наибольший остаточный риск.
safety-more = Добавить угрозу
safety-nothing-yet = Здесь ещё ничего не написано.
safety-level = Остаточный риск
safety-level-low = Низкий
safety-level-moderate = Умеренный
safety-level-high = Высокий
safety-level-very-high = Очень высокий
safety-allowed = На что согласна организация
safety-allowed-text = Для каждого пункта укажите, при каком наибольшем остаточном риске это возможно.
safety-allow-no = Согласия нет
safety-allow-up-to = Согласна, наибольший остаточный риск: { $level }
safety-exposure-public-listing = Запись организации видят все
safety-exposure-network-listing = Запись организации видит сеть
safety-exposure-invitation = Её приглашают поимённо
safety-exposure-meeting-in-person = Очные встречи
safety-exposure-meeting-online = Встречи в сети Интернет
safety-exposure-publication = Её слова публикуются под её именем
safety-exposure-disclosure = То, что она сообщила Управлению, передаётся другим
safety-written-by = Кто написал
safety-written-on = Когда написано
safety-review = Пересмотреть до
safety-review-hint = После этого дня оценка истекает, и ничего нового происходить не может.
safety-review-table = Сроки пересмотра оценки
safety-review-within = В течение
safety-review-latest = Не позднее
safety-months = { $n ->
    [one] { $n } месяца
    [few] { $n } месяцев
    [many] { $n } месяцев
   *[other] { $n } месяцев
}
safety-review-past = Этот день прошёл. Выберите более поздний.
safety-review-late = При таком остаточном риске пересмотр нужен раньше. Число месяцев: { $months }, крайний день: { $date }.
safety-review-over = День пересмотра этой редакции прошёл. Напишите новую.
safety-save-text = Каждый сохранённый текст становится отдельной редакцией. Обе стороны могут читать его и продолжать.
safety-hand = Попросить другую сторону прочитать
safety-keep = Сохранить как черновик
safety-choose = Выберите
safety-theirs = Что сохранено тем временем
safety-meanwhile = Пока вы писали, сохранена другая редакция. Она стоит выше, ваш текст ниже. Соедините оба и сохраните то, что получилось.
safety-threat-needed = Опишите хотя бы одну угрозу.
safety-text-differs = Это уже не та редакция, которую вы прочитали. Прочитайте её снова.
safety-gaps = В этой редакции есть пробелы. Заполните их, прежде чем подписывать.
safety-both-sides = Вы подписали за другую сторону. За эту должен подписать кто-то ещё.
safety-signed-already = Ваша сторона уже подписала.
safety-nothing-agreed = Нет действующего текста, который можно отозвать.
safety-compared = Что изменилось с редакции { $from } до редакции { $to }
safety-no-changes = Слова те же.
safety-state-none = Ещё нет
safety-state-draft = Черновик
safety-state-awaiting-organisation = Ждёт организацию
safety-state-awaiting-office = Ждёт Управление
safety-state-agreed = Согласовано
safety-state-expired = Истекла
safety-state-superseded = Заменена
safety-state-withdrawn = Отозвана
safety-state-outside = Вне сети
safety-desk = Оценки рисков
safety-desk-lead = Как обстоит дело с оценками. Тексты читают на странице каждой организации те, кому это разрешено.
safety-desk-none = Показывать нечего
safety-show-all = Все
safety-show-ours = Ждут Управление
safety-show-due = Пора пересмотреть
safety-show-high = Высокий остаточный риск
safety-show-none = Не согласовано
safety-head-organisation = Организация
safety-head-state = Состояние
safety-head-level = Остаточный риск
safety-head-review = Пересмотреть до
safety-refused-missing = Сначала нужна оценка рисков, подписанная организацией и Управлением. Её начинают в разделе «Безопасность» записи организации.
safety-refused-expired = Оценка рисков организации истекла. Сначала её нужно пересмотреть в разделе «Безопасность» записи организации.
safety-refused-withdrawn = Организация отозвала свою оценку рисков. Сначала нужно подписать новую в разделе «Безопасность» записи организации.
safety-refused-not-agreed = В своей оценке рисков организация на это не согласилась.
safety-refused-above = Остаточный риск выше того, на который организация для этого согласилась.
safety-wait-sign = Оценка рисков ждёт вашей подписи: { $name }
safety-wait-review = Пересмотрите оценку рисков: { $name }
safety-wait-missing = Нужна оценка рисков: { $name }
safety-wait-ours = Оценки рисков ждут подписи Управления ({ $n })
safety-wait-due = Оценки рисков пора пересмотреть ({ $n })
safety-own-signatures = Оценки рисков, которые вы подписали
safety-own-versions = Редакции оценок рисков, которые вы написали
done-safety-signed = Подписано.
done-safety-withdrawn = Согласие отозвано. Ничего нового происходить не может.
audit-assessment-write = Написана оценка рисков
audit-assessment-sign = Подписана оценка рисков
audit-assessment-withdraw = Отозвана оценка рисков
mail-safety-read-subject = Вас кое-что ждёт в Indaba
mail-safety-read-body =
    Здравствуйте, { $name }!

    Есть что прочитать и, возможно, подписать. Войдите:

    { $link }
mail-safety-agreed-subject = Текст подписан в Indaba
mail-safety-agreed-body =
    Здравствуйте, { $name }!

    Текст, над которым вы работали, подписан обеими сторонами. Войдите, чтобы прочитать его:

    { $link }
mail-safety-due-subject = Приближается срок в Indaba
mail-safety-due-body =
    Здравствуйте, { $name }!

    Скоро нужно кое-что пересмотреть. Войдите:

    { $link }
mail-safety-over-subject = Срок в Indaba прошёл
mail-safety-over-body =
    Здравствуйте, { $name }!

    Срок прошёл. Ничего нового не может происходить, пока это не пересмотрено, а через 14 дней приостановится и другое. Войдите:

    { $link }
mail-safety-unlisted-subject = Кое-что изменилось в Indaba
mail-safety-unlisted-body =
    Здравствуйте, { $name }!

    Как было объявлено, изменилась одна настройка. Войдите, чтобы узнать какая и как её вернуть:

    { $link }
incident-title = Инцидент
incident-desk = Инциденты
incident-desk-lead = О чём вы сообщили и чем занимаетесь. О получении каждого сообщения извещают в течение двух рабочих дней.
incident-lead = Сообщите Управлению, если кто-то из-за участия пострадал, подвергся угрозам или едва этого избежал. Сообщить можно за себя и за других. О получении каждого сообщения извещают в течение двух рабочих дней.
incident-danger = Если кто-то в опасности сейчас, сначала позвоните тем, кто может сразу помочь. Эту страницу не читают круглосуточно.
incident-readers = Вы и сотрудники Управления по взаимодействию с гражданским обществом
incident-code-text = Учётная запись не нужна. После отправки один раз показывается код, с которым можно вернуться, прочитать ответ и добавить слова.
incident-what = Что случилось
incident-what-hint = Когда, где, с кем и что вам нужно сейчас. Называйте других, только если это поможет их защитить.
incident-kind = Вид инцидента
incident-kind-threat = Угроза или насилие
incident-kind-reprisal = Месть за участие
incident-kind-surveillance = Слежка
incident-kind-disclosure = Утечка сведений
incident-kind-harassment = Преследование
incident-kind-conduct = Поведение кого-то из Управления
incident-kind-other = Другое
incident-organisation = Организация, которой это касается
incident-no-own = Ни одна из моих
incident-named = Это касается кого-то из Управления?
incident-named-hint = Напишите имя, и этот человек не сможет прочитать сообщение. Иначе оставьте поле пустым.
incident-nobody-left = У каждого в Управлении, кто мог бы это прочитать, в имени есть слово из написанного вами. Пожалуйста, укажите только имя. Если вы так и сделали, обратитесь к кому-нибудь вне Управления.
incident-send = Отправить
incident-code-title = Ваш код
incident-code-lead = Сообщение получено. С этим кодом вы к нему вернётесь.
incident-code-once = Он показан только сейчас. Запишите его там, где найдёте только вы; Управление не сможет выдать его снова.
incident-yours = Ваше сообщение
incident-return = Вернуться с кодом
incident-return-lead = Введите шестнадцать цифр, показанных при отправке сообщения.
incident-code = Код
incident-open = Открыть
incident-code-wrong = С этим кодом ничего не открывается. Проверьте цифры.
incident-leave = Закрыть в этом браузере
incident-more = Добавить слова
incident-again = Это не кончилось: откройте снова.
incident-again-needed = Отметьте, что нужно открыть снова, и скажите почему.
incident-state-reported = Сообщено
incident-state-acknowledged = Управление занимается этим
incident-state-closed = Закрыто
incident-reported = Когда сообщено
incident-acknowledged = Когда извещено о получении
incident-due = Известить о получении до
incident-closed = Когда закрыто
incident-outcome = Почему закрыто
incident-outcome-resolved = Решено
incident-outcome-passed-on = Передано другим с согласия тех, кого это касается
incident-outcome-nothing-found = Ничего не установлено
incident-outcome-no-contact = Связаться с теми, кого это касается, не удалось
incident-severity = Тяжесть
incident-severity-minor = Небольшая
incident-severity-moderate = Умеренная
incident-severity-severe = Тяжёлая
incident-severity-critical = Критическая
incident-voice-reporter = Сообщение
incident-voice-office = Ответ Управления
incident-voice-note = Заметка Управления для себя
incident-restricted = Доступ ограничен
incident-restricted-text = Назван кто-то из Управления. Этот инцидент видят только те, кого для этого выбрали.
incident-measures = Меры защиты
incident-measure = Мера защиты
incident-measure-add = Добавить меру защиты
incident-measure-done = Сделано
incident-measure-done-on = Когда сделано: { $date }
incident-measure-late = Просрочено
incident-measure-open = Не сделано
incident-hide = Сейчас же скрыть организацию со всех страниц
incident-hide-text = С этой минуты организацию видят только Управление и её собственные люди. Ей сообщат, и позже она сможет это изменить.
incident-answer = Ответить
incident-answer-readers = Вы и тот, кто сообщил
incident-triage = Оценить
incident-note = Заметка для Управления
incident-note-hint = Тот, кто сообщил, этого не читает.
incident-save = Сохранить
incident-close = Закрыть
incident-why = Причина
incident-why-hint = Тот, кто сообщил, прочитает это и сможет открыть инцидент снова.
incident-learn = Опубликовать урок
incident-lesson = Что извлечено
incident-lesson-hint = Это прочитают все. Отсюда нельзя узнать, о каком инциденте речь; виден только год. Не называйте людей, организаций и мест.
incident-language = Язык
incident-lesson-nobody = В этом тексте никого нельзя узнать.
incident-lesson-nobody-needed = Отметьте, что никого нельзя узнать.
incident-lesson-names = В этом тексте названа организация, которой это касается.
incident-publish = Опубликовать
incident-everyone = Все
incident-counts = Сколько
incident-handled = Вы занимаетесь
incident-own = Вы сообщили
incident-none = Сообщений нет
incident-none-text = То, о чём вы сообщите, будет стоять здесь вместе с ответом.
incident-lessons = Извлечённые уроки
incident-lessons-lead = Чему Управление научили инциденты, так что никого нельзя узнать.
incident-year = Год
incident-year-runs = Числа этого года будут названы, когда он кончится.
incident-no-lessons = За этот год уроков не опубликовано.
incident-too-few = слишком мало, чтобы назвать
incident-all-closed = Закрыто инцидентов
incident-changed-meanwhile = Кто-то изменил это тем временем. Посмотрите снова.
incident-no-organisation = В сообщении не названа организация, которую можно скрыть.
incident-hidden-already = Организацию и так видит только Управление.
incident-not-weighed = Оцените тяжесть, прежде чем закрывать.
incident-measures-open = Одна из мер защиты ещё не принята.
incident-wait-new = Инциденты ждут извещения о получении ({ $n })
incident-wait-late = Об инцидентах не извещено вовремя ({ $n })
incident-wait-measures = Меры защиты просрочены ({ $n })
incident-own-reports = Инциденты, о которых вы сообщили
incident-own-words = Что вы сказали об инцидентах
done-incident-reported = Сообщение получено.
done-incident-added = Ваши слова получены.
done-incident-left = Сообщение закрыто в этом браузере.
audit-incident-report = Сообщено об инциденте
audit-incident-reopen = Инцидент открыт снова
audit-incident-triage = Инцидент оценён
audit-incident-answer = Дан ответ об инциденте
audit-incident-measure = Добавлена мера защиты
audit-incident-measure-done = Принята мера защиты
audit-incident-hide = Организация скрыта после инцидента
audit-incident-close = Инцидент закрыт
audit-incident-learn = Опубликован урок
mail-safety-late-subject = В Indaba есть опоздание
mail-safety-late-body =
    Здравствуйте, { $name }!

    На что-то уже следовало ответить. Войдите:

    { $link }
mail-safety-changed-subject = Кое-что изменилось в Indaba
mail-safety-changed-body =
    Здравствуйте, { $name }!

    Управление изменило одну настройку, чтобы защитить людей. Войдите, чтобы узнать какую и как её вернуть:

    { $link }
