# The desk of the Office and the screening of names.
admission-desk-title = Заявки
admission-desk-lead = Первыми стоят заявки с ближайшим сроком. Дата показывает последний день, когда Управление должно принять решение.
admission-desk-all = Все
admission-desk-parts = Разделы очереди
admission-desk-place-open = Ожидают решения Управления
admission-desk-place-clarification = Ожидают ответа заявителя
admission-desk-place-remedy = Отказ отменен, требуется исправление
admission-desk-place-admitted = Приняты
admission-desk-place-refused = Отказано
admission-desk-overdue = Просрочено
admission-desk-work = Оценка
admission-desk-work-mine = С моим участием
admission-desk-work-untouched = Еще не оценены
admission-desk-organisation = Организация
admission-desk-country = Страна
admission-desk-level = Уровень
admission-desk-region = Регион
admission-desk-submitted = Подана
admission-desk-due = Срок
admission-desk-state = Состояние
admission-desk-clock = Оставшееся время
admission-desk-none = Здесь нет заявок
admission-desk-none-text = Откройте другой раздел очереди или сбросьте фильтры.
admission-desk-state-submitted = Подана
admission-desk-state-clarification = Запрошено уточнение
admission-desk-state-deciding = Отказ ожидает утверждения
admission-desk-state-admitted = Принята
admission-desk-state-refused = Отказано
admission-desk-days-left = { $n ->
    [one] Остался { $n } рабочий день
    [few] Осталось { $n } рабочих дня
    [many] Осталось { $n } рабочих дней
   *[other] Осталось { $n } рабочего дня
}
admission-desk-days-overdue = { $n ->
    [one] Просрочено на { $n } рабочий день
    [few] Просрочено на { $n } рабочих дня
    [many] Просрочено на { $n } рабочих дней
   *[other] Просрочено на { $n } рабочего дня
}
admission-desk-clock-stopped = { $n ->
    [one] Срок приостановлен; после ответа останется { $n } рабочий день
    [few] Срок приостановлен; после ответа останется { $n } рабочих дня
    [many] Срок приостановлен; после ответа останется { $n } рабочих дней
   *[other] Срок приостановлен; после ответа останется { $n } рабочего дня
}
admission-desk-assess = Оценить
admission-desk-assess-lead = Каждый критерий выполнен, не выполнен или требует уточнения. Сохранить можно в любой момент и продолжить позже.
admission-desk-older-criteria = Здесь действует версия { $counts } критериев, которая была в силе при подаче заявки. Версия { $newest } вступила в силу { $date } и не применяется.
admission-desk-finding = Вывод
admission-desk-finding-met = Выполнен
admission-desk-finding-not-met = Не выполнен
admission-desk-finding-unclear = Требует уточнения
admission-desk-comment = Комментарий
admission-desk-comment-hint = Нужен, если критерий не выполнен или неясен. Заявитель прочтет его в решении.
admission-desk-found-by = Тем временем отметил(а) { $who }:
admission-desk-save = Сохранить
admission-desk-readers = Только Управление
admission-desk-nothing-found = Выберите вывод хотя бы по одному критерию.
admission-desk-changed-meanwhile = Кто-то изменил заявку, пока вы писали. Ваш текст сохранен: сравните и отправьте снова.
admission-desk-ask = Спросить заявителя
admission-desk-ask-lead = Напишите вопрос под каждым критерием, где он нужен. Срок приостанавливается до ответа. В письме сказано лишь, что есть на что ответить.
admission-desk-ask-send = Отправить вопросы
admission-desk-ask-audience = Заявитель и Управление
admission-desk-ask-something = Напишите хотя бы один вопрос.
admission-desk-propose = Предложить решение
admission-desk-propose-lead = Прием действует сразу. Отказ ждет утверждения вторым лицом, после чего его можно обжаловать.
admission-desk-remedy = Принять после апелляции
admission-desk-remedy-lead = Апелляционная коллегия отменила отказ. Прием организации исправляет последствия и действует сразу.
admission-desk-read-decision = Прочитать решение и апелляцию
admission-desk-assessment = Оценка по критериям
admission-desk-criterion = Критерий
admission-desk-not-assessed = Еще не оценен
admission-desk-outcome = Решение
admission-desk-outcome-admitted = Принята
admission-desk-outcome-admitted-text = Все критерии выполнены. Организация сразу вступает в сеть, контактное лицо получает приглашение.
admission-desk-outcome-refused = Отказано
admission-desk-outcome-refused-text = Хотя бы один критерий не выполнен. Решение должно утвердить второе лицо.
admission-desk-reason = Обоснование для заявителя
admission-desk-reason-hint = Укажите, на чем основано решение, чтобы заявитель мог возразить.
admission-desk-public-reason = Обоснование для общественности
admission-desk-public-reason-hint = Его читают все в реестре решений. В нем никто не должен быть назван.
admission-desk-propose-audience = Заявитель и Управление; публичное обоснование видят все
admission-desk-network = сеть Управления
admission-desk-incomplete = В заявке чего-то не хватает. Спросите заявителя.
admission-desk-claim-taken = У указанной записи реестра уже есть представитель. Спросите заявителя.
admission-desk-assess-first = Некоторые критерии еще не оценены. Оцените каждый и затем предложите решение.
admission-desk-nothing-to-remedy = Нет отмененного отказа, последствия которого нужно исправить. Возможно, это уже сделано.
admission-desk-had-a-hand = Вы участвовали в отмененном отказе. Исправить последствия должен кто-то другой.
admission-desk-preview = Как это увидят другие
admission-desk-preview-lead = Это было бы видно, если бы организацию приняли с выбранной ею видимостью.
admission-desk-preview-nothing = Они ничего не увидят и не узнают об участии организации.
admission-desk-record = Запись об организации
admission-desk-sent-back = Предложение возвращено
admission-desk-said = Что говорит заявитель
admission-desk-nothing-said = Не указано
admission-desk-claim = Запись реестра, которую заявитель считает своей
admission-desk-past-decisions = Прежние решения по этой записи
admission-desk-when = Когда
admission-desk-what = Что
admission-desk-name-then = Название тогда
admission-desk-alike = Записи реестра со схожими названиями
admission-desk-earlier = Другие заявки с тем же названием
admission-desk-by = Кто
admission-desk-questions = Вопросы и ответы
admission-desk-answered = Ответ заявителя
admission-desk-not-answered = Ответа пока нет
admission-desk-decisions = Решения
admission-desk-timeline = Что произошло
admission-desk-decision-proposed = Ожидает утверждения
admission-desk-decision-sent-back = Возвращено
admission-desk-decision-made = В силе
admission-desk-appeal-lodged = Подана апелляция
admission-desk-appeal-inadmissible = Апелляция неприемлема
admission-desk-appeal-admissible = Апелляция приемлема
admission-desk-appeal-panel = На рассмотрении коллегии
admission-desk-appeal-upheld = Оставлено в силе
admission-desk-appeal-overturned = Отменено по апелляции
admission-desk-appeal-remedied = Отменено, последствия исправлены
admission-desk-appeal-withdrawn = Апелляция отозвана
admission-desk-step-submitted = Заявка подана
admission-desk-step-asked = Заявителю заданы вопросы
admission-desk-step-answered = Заявитель ответил
admission-desk-step-proposed = Предложено решение
admission-desk-step-made = Решение в силе
admission-desk-step-waiting = Ожидается ответ заявителя
admission-desk-step-due = К этому сроку Управление должно решить
admission-screening-title = Проверка по спискам
admission-screening-lead = Имена заявителей и участников сравниваются со списком. Одно сходство ничего не решает: каждую пару смотрит человек.
admission-screening-names = Имена списка
admission-screening-names-in-force = Действующих имен
admission-screening-compared = Участников проверено
admission-screening-to-decide = Пар ожидают решения
admission-screening-progress = Сравнение участников:
admission-screening-progress-look = Обновить
admission-screening-report = Участники со схожими именами
admission-screening-report-text = Каждый участник сравнивается с каждым новым списком: список меняется и после приема.
admission-screening-part-open = На решение
admission-screening-part-decided = Решенные
admission-screening-nothing = Здесь пусто
admission-screening-listed = Имя в списке
admission-screening-remark = Примечание списка
admission-screening-score = Сходство, до 100
admission-screening-same = Это она
admission-screening-different = Это другая организация
admission-screening-reason = Обоснование
admission-screening-revoke = Отозвать
admission-screening-none-in-force = Действующего списка нет. Имена не сравниваются.
admission-screening-new = Ввести в действие новый список
admission-screening-file = Файл
admission-screening-file-hint = CSV: имя, другие имена через | и примечание; или текстовый файл, по одному имени в строке; UTF-8, до 8 МБ и 50 000 имен. Заменяет действующий список.
admission-screening-publish = Ввести в действие
admission-screening-lists = Списки, сначала новые
admission-screening-uploaded = С какого времени
admission-screening-by = Кем
admission-screening-digest = Отпечаток
admission-screening-ended = Действовал до { $date }
admission-screening-in-force = Действует
admission-screening-aliases = Другие имена
admission-screening-no-hit = Сходных имен в списке нет.
admission-screening-proposed = Имя оказалось в списке: предлагается «не выполнен». Проверьте перед сохранением.
admission-screening-comment = Имя, указанное в заявке, включено в санкционный перечень Совета Безопасности.
admission-screening-undecided = По имени, схожему с именем из списка, решения еще нет, либо оно оказалось в списке. До выяснения организацию принять нельзя.
admission-screening-look = Посмотреть имена
admission-screening-meanwhile = Тем временем по этой паре принято решение или список изменился. Посмотрите еще раз.
admission-screening-same-file = Этот файл уже действует.
admission-screening-why-same = то же имя
admission-screening-why-lookalike = похожие на вид буквы
admission-screening-why-order = те же слова в другом порядке
admission-screening-why-spelling = слова пишутся похоже
admission-screening-why-contains = одно имя содержит другое
admission-screening-why-acronym = та же аббревиатура
admission-screening-of-organisation = организация
admission-screening-of-former = название указанной записи
admission-screening-of-contact = контактное лицо
admission-screening-kind = Отправьте файл .csv, .tsv или .txt. Таблицу можно сохранить как CSV (UTF-8).
admission-screening-encoding = Строка { $line } не в UTF-8. Сохраните файл в UTF-8 и отправьте снова.
admission-screening-empty = В этом файле нет имен.
admission-screening-many = В списке может быть до { $limit } имен.
admission-screening-long = Слишком длинно: имена до 300 знаков, примечания до 1000. Строки: { $lines }
admission-screening-no-name = Нет имени с буквами или цифрами. Строки: { $lines }
admission-screening-aliases-many = Более 50 других имен. Строки: { $lines }
admission-screening-columns = Больше трех столбцов. Другие имена укажите во втором через |. Строки: { $lines }
admission-screening-unreadable = Эти строки не читаются как таблица: { $lines }
done-assessed = Оценка сохранена.
done-asked = Вопросы отправлены. До ответа срок приостановлен.
done-admitted = Организация принята, контактное лицо приглашено.
done-refusal-proposed = Отказ предложен. Он ждет второго лица.
done-name-decided = Ваше решение по именам сохранено.
done-list-in-force = Список действует. Участники сравниваются с ним.
audit-application-look = Просмотрена заявка
audit-application-assess = Оценена заявка
audit-application-ask = Вопросы заявителю
audit-application-propose = Предложено решение по заявке
audit-application-refuse = Отказано по заявке
audit-application-sent-back = Возвращено предложение по заявке
audit-application-remedy = Исправлены последствия отмененного отказа
audit-application-export = Выгружен список заявок
audit-screening-decide = Решение по имени из списка
audit-screening-publish = Введен в действие список имен
audit-organisation-admit = Принята в сеть
mail-admission-desk-asked-subject = Ожидается ваш ответ
mail-admission-desk-asked-body =
    На Indaba есть вопрос, на который нужно ответить. Откройте эту страницу и введите свой код:

    { $link }

    До вашего ответа срок решения приостановлен.
mail-admission-desk-decided-subject = Есть что прочитать
mail-admission-desk-decided-body =
    На Indaba есть что прочитать. Откройте эту страницу и введите свой код:

    { $link }

    Там же указано, до какого срока можно ответить.
