fora-title = Форумы
fora-lead = Здесь организации сети говорят друг с другом и с Управлением. В каждом разделе указано, кто его читает.
fora-spaces = Разделы
fora-none = Разделов пока нет
fora-none-text = Разделы открывает Управление. Здесь видны те, которые вы можете читать.
fora-topics = Темы
fora-newest = Последние записи
fora-search = Поиск по форумам
fora-nothing-found = Ничего не найдено
fora-desk = Что ждёт Управление
fora-mine = Мои форумы
fora-new-space = Открыть раздел
fora-edit-space = Изменить раздел
fora-space-lead = Круг читателей раздела не меняется: сказанное для одних никогда не показывают другим.
fora-kind = Для кого
fora-kind-hint = Позже это изменить нельзя.
fora-kind-public = Открытый
fora-kind-network = Сеть
fora-kind-theme = Тема
fora-kind-working-group = Рабочая группа
fora-kind-invited = Приглашённые организации
fora-readers-public = Читают все. Пишут организации сети и Управление.
fora-readers-network = Читают и пишут организации сети и Управление.
fora-readers-theme = Посвящён одной теме. Читают и пишут организации сети и Управление.
fora-readers-working-group = Читают организации сети и Управление. Пишут названные для него организации и Управление.
fora-readers-invited = Читают и пишут названные для него организации и Управление. Больше никто не узнает, что он есть.
fora-read-by-public = Написанное вами сможет прочитать каждый.
fora-read-by-network = Написанное вами смогут прочитать организации сети и Управление.
fora-read-by-theme = Написанное вами здесь смогут прочитать организации сети и Управление.
fora-read-by-working-group = Написанное вами смогут прочитать вся сеть и Управление.
fora-read-by-invited = Написанное вами смогут прочитать названные для этого раздела организации и Управление.
fora-theme = Тема раздела
fora-theme-hint = Только для раздела, посвящённого теме.
fora-no-theme = Без темы
fora-name = Название
fora-about = Для чего он
fora-languages = Другие языки
fora-first-look = Читать первые записи до показа
fora-first-look-hint = Первая запись организации ждёт Управление не дольше трёх рабочих дней. Затем она показывается сама.
fora-archive = Здесь больше не пишут
fora-archive-hint = Всё сказанное останется доступным для чтения. Это можно отменить.
fora-archived = Архив
fora-archived-text = Этот раздел в архиве: всё можно читать, писать больше нельзя.
fora-save = Сохранить
fora-members = Названные организации
fora-members-lead = В этом разделе пишут только названные здесь организации.
fora-members-none = Пока не названа ни одна организация.
fora-member-add = Назвать
fora-member-remove = Убрать
fora-find-organisation = Найти организацию
fora-new-topic = Начать обсуждение
fora-no-topics = Обсуждений пока нет
fora-no-topics-text = Начатое здесь появится здесь, сначала новое.
fora-feed = Следить через ленту Atom
fora-solved = Есть ответ
fora-topic-closed = Закрыто
fora-to-unread = К первой непрочитанной
fora-to-newest = К последней
fora-arrange = Упорядочить
fora-new = Новое
fora-is-answer = Ответ
fora-recommended = Рекомендует Управление
fora-the-office = Управление
fora-an-organisation = Организация сети
fora-wrote = { $name }:
fora-removed = Управление убрало эту запись. Автор знает почему и может подать апелляцию.
fora-withdrawn = Автор отозвал эту запись.
fora-changed = Изменено; прежние версии
fora-redacted = Управление убрало часть текста; почему
fora-quote = Цитировать
fora-edit = Изменить
fora-report = Пожаловаться
fora-solve = Это ответ
fora-unsolve = Всё же не ответ
fora-moderate = Модерировать
fora-waits-how = Пока запись не допущена, её читаете только вы и Управление.
fora-reply = Ответить
fora-sign-in = Чтобы писать здесь, войдите от имени организации.
fora-watch = Письма об этом обсуждении
fora-watch-hint = Кто здесь пишет, следит автоматически.
fora-watch-none = Только когда упоминают меня
fora-watch-follow = Следить: сообщать о новом
fora-watch-mute = Без писем
fora-words = Ваши слова
fora-words-hint = { "*" }выделение*, **сильное**, - список, > цитата, `код`, ссылки https://, @имя. Пустая строка начинает новый абзац.
fora-language = Язык текста
fora-organisation = От какой организации
fora-as = Под каким названием
fora-as-organisation = От имени моей организации
fora-as-unlisted = Без нашего названия: как организация сети
fora-as-unlisted-hint = Тогда название видит только Управление. Это относится ко всему, что ваша организация говорит в этом разделе, пока она снова не покажет название на странице «Где видно ваше название».
fora-as-office = От имени Управления
fora-send = Отправить
fora-save-draft = Сохранить черновик
fora-first-title = Первые записи
fora-first-how = Первую запись вашей организации Управление читает раньше других. Через три рабочих дня она показывается сама.
fora-topic-title = Название обсуждения
fora-topic-title-hint = Скажите одной строкой, о чём речь.
fora-untitled = Без названия
fora-state-held = Ждёт первого прочтения
fora-state-declined = Не допущено
fora-history = Версии записи
fora-version-now = Как сейчас
fora-version-until = До { $date }
fora-version-gone = Этого текста больше нет.
fora-redacted-because = Управление убрало часть текста по следующей причине:
fora-edit-lead = Прежние версии остаются доступны тем, кто читает запись.
fora-declined-how = Управление не допустило эту запись. Её можно изменить и отправить снова или подать апелляцию.
fora-withdraw = Отозвать запись
fora-withdraw-text = Текст и файлы стираются навсегда вместе с прежними версиями. Остаётся след, что запись была: на неё могли ответить.
fora-report-lead = Сообщите Управлению, что не так с этой записью. Никто другой об этом не узнает.
fora-why = Что не так
fora-why-harm = Подвергает кого-то опасности
fora-why-names = Называет того, кого называть не следует
fora-why-abuse = Оскорбляет или угрожает
fora-why-spam = Это реклама или не по теме
fora-why-other = Другое
fora-report-words = Что следует знать Управлению
fora-report-send = Сообщить
fora-report-readers = Это читает только Управление.
fora-report-danger = Кому-то угрожали или причинили вред из-за участия?
fora-report-incident = Сообщить об инциденте
fora-reason = Причина
fora-reason-readers = Это читают все, кто читает обсуждение.
fora-reason-writer = Это читает автор записи.
fora-moderate-lead = Всякая мера против кого-либо требует причины. Её можно обжаловать в течение двадцати рабочих дней; отвечает другой сотрудник Управления.
fora-held-until = Показывается сама после { $date }
fora-let-in = Допустить
fora-decline = Не допускать
fora-remove = Убрать запись
fora-restore = Вернуть
fora-warn = Предупредить автора
fora-silence = Временно запретить автору писать
fora-silence-for = На сколько дней
fora-silence-hint = Только для этой последней меры. Читать по-прежнему можно.
fora-silence-days = Укажите число дней от 1 до { $most }.
fora-silenced = Здесь можно читать, но не писать, пока не пройдёт { $date }. Причина и порядок обжалования указаны в «Моих форумах».
fora-dismiss = Всё в порядке
fora-recommend = Рекомендовать
fora-unrecommend = Больше не рекомендовать
fora-redact = Убрать часть текста
fora-redact-text = Напишите запись так, как она должна остаться. Убранное исчезнет из всех версий; то, что это сделано и почему, останется видно.
fora-split = Выделить в отдельное обсуждение
fora-split-text = Эта и все следующие записи перейдут туда. Ссылки на них продолжат работать.
fora-arrange-lead = Каждое изменение оставляет след с причиной. Ссылки на записи продолжают работать.
fora-close = Закрыть обсуждение
fora-reopen = Снова открыть обсуждение
fora-merge = Объединить с другим обсуждением
fora-merge-into = Адрес другого обсуждения
fora-merge-hint = Оно должно быть в том же разделе. Записи идут в порядке написания.
fora-move = Перенести в другой раздел
fora-move-to = В какой раздел
fora-move-hint = Только разделы, которые читает не больше людей: сказанное для одних не показывают другим.
fora-move-wider = Там это прочитает больше людей.
fora-choose = Выберите
fora-no-such = Здесь нет такого обсуждения для объединения.
fora-nothing-left = В обсуждении ничего не осталось бы. Перенесите его целиком.
fora-changed-meanwhile = Тем временем это изменили. Посмотрите ещё раз.
fora-part-changed = Состав названных для разделов организаций с тех пор изменился.
fora-trace = { $what } ({ $date }). { $reason }
fora-trace-split-to = Записи отсюда выделены в отдельное обсуждение
fora-trace-split-from = Составлено из записей другого обсуждения
fora-trace-merged-into = Объединено с другим обсуждением
fora-trace-merged-from = С этим объединено другое обсуждение
fora-trace-moved = Перенесено сюда из другого раздела
fora-poll-new = Начать опрос
fora-poll-question = Вопрос опроса
fora-poll-choices-label = Варианты
fora-poll-choices-hint = По одному в строке.
fora-poll-choices = Напишите от 2 до { $most } вариантов, по одному в строке.
fora-poll-closes = Последний день
fora-poll-days = Выберите будущий день, не позже чем через { $most } дн.
fora-poll-until = Открыт до { $date }
fora-poll-how = У каждой организации один голос, до этого срока его можно изменить. До тех пор голоса хранятся без имён, под метками, которые можно прочесть только ключом этой системы; затем они стираются и появляется результат.
fora-poll-choice = Вариант
fora-poll-result = Результат
fora-organisations = Организации
fora-poll-protected = Числа меньше пяти объединены или опущены, чтобы никого нельзя было узнать.
fora-poll-few = Проголосовало слишком мало организаций, чтобы назвать результат.
fora-poll-counting = Последний день прошёл. Голоса подсчитываются.
fora-poll-others = Другие варианты вместе
fora-poll-there = В этом обсуждении уже есть опрос.
fora-poll-open = Его опрос ещё открыт.
fora-poll-over = Этот опрос завершён.
fora-vote = Проголосовать
fora-vote-audience = Ваш выбор видит ваша организация; Управление и другие его не видят.
fora-desk-lead = Первые записи, жалобы и апелляции. На апелляцию отвечает тот, кто не решал.
fora-desk-none = Ничего не ждёт
fora-desk-held = Первые записи в ожидании
fora-desk-reports = Записи с жалобами
fora-desk-contested = Апелляции
fora-measure-decline = Первая запись не допущена
fora-measure-removal = Запись убрана
fora-measure-warning = Предупреждение
fora-measure-silence = Временный запрет писать
fora-measure-in-force = Действует
fora-measure-contested = Ждёт апелляция
fora-measure-stays = Оставлено после апелляции
fora-measure-lifted = Отменено
fora-measure-at = Решено
fora-measure-until = Заканчивается
fora-measure-post = Запись, о которой речь
fora-appeal = Апелляция
fora-appeal-answer = Ответ на апелляцию
fora-appeal-over = Срок подачи апелляции истёк.
fora-appeal-readers = Это читает только Управление. Отвечает тот, кто не решал.
fora-contest = Подать апелляцию
fora-contest-text = Скажите, что говорит против этого, до { $date }.
fora-answer-appeal = Ответить на апелляцию
fora-lift = Отменить
fora-stays = Оставить
fora-somebody-else = Тот, кто решал, не отвечает на апелляцию. Попросите другого сотрудника Управления.
fora-moderation = Модерация в цифрах
fora-moderation-lead = Что Управление делало на форумах, по кварталам.
fora-moderation-how = Квартал появляется по завершении, сразу по всем разделам. Числа меньше десяти не называются.
fora-moderation-table = Действия по кварталам
fora-quarter = Квартал
fora-span = { $from } – { $to }
fora-fewer = менее 10
fora-act-report = Жалобы
fora-act-removal = Убранные записи
fora-act-redaction = Убранные отрывки
fora-act-decline = Недопущенные первые записи
fora-act-warning = Предупреждения
fora-act-silence = Временные запреты писать
fora-act-appeal = Поданные апелляции
fora-act-lifted = Отменённые меры
fora-mine-lead = Ваше имя после @, письма о том, за чем вы следите, черновики и решения.
fora-handle = Имя после @
fora-handle-hint = По нему вас могут упомянуть. Оно стоит рядом с вашими записями там, где видно название организации, и больше нигде. Оставьте пустым, чтобы его не было.
fora-handle-letters = Используйте от двух до тридцати строчных букв от a до z, цифр, - или _, с буквой или цифрой на концах.
fora-handle-taken = Это имя уже занято.
fora-digest = Письма о том, за чем вы следите
fora-digest-hint = Письмо сообщает, что есть новое, но не что именно.
fora-digest-daily = Не чаще раза в день
fora-digest-weekly = Не чаще раза в неделю
fora-digest-never = Никогда
fora-drafts = Черновики
fora-own-posts = Записи на форумах
fora-own-name = Имя на форумах
fora-own-drafts = Черновики для форумов
fora-own-reading = Прочитанные и отслеживаемые обсуждения
fora-own-measures = Решения на форумах
fora-own-reports = Записи, о которых вы сообщили
fora-own-replies = Адреса для ответов по почте
fora-where = Записи в разделе «{ $title }»
fora-where-hidden = Записи в разделе, который вы не читаете
fora-wait-desk = Посмотреть, что ждёт на форумах ({ $n })
fora-wait-measure = Управление приняло решение о вашей записи. Его можно обжаловать.
done-forum-withdrawn = Запись отозвана.
done-forum-reported = Управление получило ваше сообщение. О решении вам сообщат.
done-forum-appealed = Ваша апелляция получена.
done-forum-replies-ended = Все адреса для ответов по почте отменены.
mail-forum-meant-subject = Вас упомянули на форуме
mail-forum-desk-subject = На форумах что-то ждёт
mail-forum-decided-subject = Управление приняло решение на форумах
mail-forum-news-subject = Есть новое в том, за чем вы следите
mail-reply-late-subject = Ваш ответ по почте не принят: его адрес больше не действует
mail-reply-sender-subject = Ответ по почте от вашего имени пришёл с другого адреса и не принят
mail-reply-closed-subject = Ваш ответ по почте не принят: сейчас там нельзя писать
mail-reply-empty-subject = Ваш ответ по почте не принят: в нём не нашлось ваших слов
mail-reply-long-subject = Ваш ответ по почте не принят: он слишком длинный
mail-reply-quoted-subject = Ваш ответ по почте не принят: цитату не удалось отличить от ваших слов
mail-reply-large-subject = Ваш ответ по почте не принят: вместе с вложением он слишком велик. Одни слова доходят
mail-reply-named-subject = Ваш ответ по почте не принят: в нём названы вы или ваша организация, а там вы выступаете без имени. Его никто не видел
mail-reply-refused-subject = Ваш ответ по почте не принят: откройте страницу, чтобы узнать почему, и напишите его там
mail-reply-failed-subject = Ваш ответ по почте не принят: сбой был у нас. Пожалуйста, напишите его ещё раз на странице
audit-forum-space-add = Раздел форума открыт
audit-forum-space-edit = Раздел форума изменён
audit-forum-space-name = Организация названа для раздела
audit-forum-space-unname = Организация убрана из раздела
audit-forum-space-import = Записи перенесены в раздел
audit-forum-topic-set-state = Обсуждение закрыто или снова открыто
audit-forum-topic-solve = Отмечен ответ в обсуждении
audit-forum-topic-split = Обсуждение разделено
audit-forum-topic-merge = Обсуждения объединены
audit-forum-topic-move = Обсуждение перенесено
audit-forum-topic-open-poll = Опрос начат
audit-forum-topic-close-poll = Опрос завершён
audit-forum-post-write = Запись написана
audit-forum-post-edit = Запись изменена
audit-forum-post-withdraw = Запись отозвана автором
audit-forum-post-report = Жалоба на запись
audit-forum-post-let-in = Первая запись допущена
audit-forum-post-decline = Первая запись отклонена
audit-forum-post-remove = Запись убрана Управлением
audit-forum-post-restore = Запись возвращена
audit-forum-post-redact = Из записи убрана часть
audit-forum-post-warn = Автор записи предупреждён
audit-forum-post-silence = Автору записи временно запрещено писать
audit-forum-post-recommend = Рекомендация записи изменена
audit-forum-post-dismiss = Жалобы на запись отклонены
audit-forum-measure-contest = Мера на форумах обжалована
audit-forum-measure-answer = На апелляцию на форумах дан ответ
fora-posts = { $n ->
    [one] { $n } запись
    [few] { $n } записи
   *[many] { $n } записей
}
fora-unread = { $n ->
    [one] { $n } непрочитанная
    [few] { $n } непрочитанные
   *[many] { $n } непрочитанных
}
mail-forum-meant-body =
    Здравствуйте, { $name }.

    Вас упомянули в записи. Прочитать её можно здесь:

    { $link }
mail-forum-desk-body =
    Здравствуйте, { $name }.

    На форумах ждёт жалоба или апелляция:

    { $link }
mail-forum-decided-body =
    Здравствуйте, { $name }.

    Управление приняло на форумах решение, которое касается вас. В чём оно и что вы можете сделать, указано здесь:

    { $link }
mail-forum-news-body =
    Здравствуйте, { $name }.

    В обсуждении, за которым вы следите, появилось новое:

    { $link }

# What changed since somebody was here, and what letters are about.
fora-change-posts = Есть новые сообщения: { $title }
fora-topic = Когда вас упоминают на форумах
fora-topic-news = Новое в обсуждениях, за которыми вы следите

# Files of posts.
fora-files = Файлы
fora-files-add = Добавить файлы
fora-files-how = Перед сохранением из файла удаляется то, что он сообщает незаметно: кто, где, когда и чем его создал. Хранится только очищенная копия. То, что читается в нём, остаётся: сначала просмотрите его. Кто прислал файл, не сообщается никому.
fora-files-hint = PDF, Word (DOCX), Excel (XLSX), текст OpenDocument (ODT), изображение (JPEG, PNG, WebP, GIF), простой текст или CSV; не более 3 файлов, вместе до 10 МБ. Их могут читать все, кто читает запись.
fora-files-draft = В черновике файлы не хранятся: выберите их при отправке.
fora-file = Файл { $number }
fora-file-nameless = файл
fora-file-again = Выберите этот файл ещё раз: он не сохранён, так как сначала нужно исправить другое.
fora-files-many = В записи может быть не более { $most } файлов. Сначала уберите один из них.
fora-files-redacted = Управление убрало часть этой записи. Добавить к ней файл нельзя.
fora-file-drop = Убрать: { $name }
fora-files-drop-hint = Убранный файл стирается навсегда; в прежних версиях его тоже не видно.
fora-redact-files = Файлы записи стираются вместе с этим.
audit-forum-post-file-refused = В файле записи найдена вредоносная программа
audit-forum-post-file-looked-at = Файл записи проверен на вредоносные программы
audit-forum-post-file-removed = Файл записи убран повторно
fora-topic-replies = Что стало с ответами по почте

# Answers by mail.
fora-replies = Ответы по почте
fora-replies-about = В каждом полном письме об обсуждении, за которым вы следите, есть адрес, по которому можно ответить в течение 30 дней. Кто знает такой адрес, может написать вместо вас, если укажет отправителем ваш адрес. В письмах, которые почти ничего не говорят, его нет.
fora-replies-end = Отменить все эти адреса
fora-replies-open = { $n ->
    [one] Сейчас действует { $n } адрес.
    [few] Сейчас действуют { $n } адреса.
   *[other] Сейчас действуют { $n } адресов.
}
