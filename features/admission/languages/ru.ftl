# The desk of the Office and the screening of names.
admission-desk-title = Заявки
admission-desk-lead = Первыми стоят заявки с ближайшим сроком. Дата показывает последний день, когда Управление должно принять решение.
admission-desk-all = Все
admission-desk-parts = Разделы очереди
admission-desk-place-open = Ожидают решения Управления
admission-desk-place-clarification = Ожидают ответа заявителя
admission-desk-place-remedy = Отказ отменён, требуется исправление
admission-desk-place-admitted = Приняты
admission-desk-place-refused = Отказано
admission-desk-overdue = Просрочено
admission-desk-work = Оценка
admission-desk-work-mine = С моим участием
admission-desk-work-untouched = Ещё не оценены
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
admission-desk-older-criteria = Здесь применяется редакция { $counts } критериев: она действовала при подаче заявки. Редакция { $newest }, вступившая в силу { $date }, не применяется.
admission-desk-finding = Вывод
admission-desk-finding-met = Выполнен
admission-desk-finding-not-met = Не выполнен
admission-desk-finding-unclear = Требует уточнения
admission-desk-comment = Замечание
admission-desk-comment-hint = Нужно, если критерий не выполнен или неясен. Заявитель прочтёт его в решении.
admission-desk-found-by = Тем временем отметил(а) { $who }:
admission-desk-save = Сохранить
admission-desk-readers = Только Управление
admission-desk-nothing-found = Выберите вывод хотя бы по одному критерию.
admission-desk-changed-meanwhile = Кто-то изменил заявку, пока вы писали. Ваш текст сохранён: сравните и отправьте снова.
admission-desk-ask = Спросить заявителя
admission-desk-ask-lead = Напишите вопрос под каждым критерием, где он нужен. Срок приостанавливается до ответа. В письме сказано лишь, что есть на что ответить.
admission-desk-ask-send = Отправить вопросы
admission-desk-ask-audience = Заявитель и Управление
admission-desk-ask-something = Напишите хотя бы один вопрос.
admission-desk-propose = Предложить решение
admission-desk-propose-lead = Приём вступает в силу сразу. Отказ сначала утверждает второй сотрудник, после чего его можно обжаловать.
admission-desk-remedy = Принять после апелляции
admission-desk-remedy-lead = Апелляционная коллегия отменила отказ. Чтобы это исправить, примите организацию; приём вступает в силу сразу.
admission-desk-read-decision = Прочитать решение и апелляцию
admission-desk-assessment = Оценка по критериям
admission-desk-criterion = Критерий
admission-desk-not-assessed = Ещё не оценён
admission-desk-outcome = Решение
admission-desk-outcome-admitted = Принята
admission-desk-outcome-admitted-text = Все критерии выполнены. Организация сразу вступает в сеть, контактное лицо получает приглашение.
admission-desk-outcome-refused = Отказано
admission-desk-outcome-refused-text = Хотя бы один критерий не выполнен. Решение должен утвердить второй сотрудник.
admission-desk-reason = Обоснование для заявителя
admission-desk-reason-hint = Укажите, на чем основано решение, чтобы заявитель мог возразить.
admission-desk-public-reason = Обоснование для общественности
admission-desk-public-reason-hint = Его читают все в реестре решений. В нём никто не должен быть назван.
admission-desk-propose-audience = Заявитель и Управление; публичное обоснование видят все
admission-desk-network = сеть Управления
admission-desk-incomplete = В заявке чего-то не хватает. Спросите заявителя.
admission-desk-claim-taken = У указанной записи реестра уже есть представитель. Спросите заявителя.
admission-desk-assess-first = Некоторые критерии ещё не оценены. Оцените каждый и затем предложите решение.
admission-desk-nothing-to-remedy = Нет отменённого отказа, последствия которого нужно исправить. Возможно, это уже сделано.
admission-desk-had-a-hand = Вы участвовали в принятии отменённого отказа. Исправить последствия должен кто-то другой.
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
admission-desk-decision-lapsed = Утратило актуальность
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
admission-desk-step-due = До этого дня Управление должно принять решение
admission-screening-title = Проверка по спискам
admission-screening-lead = Имена и названия из заявок и записей участников сравниваются со списком. Само по себе сходство ничего не решает: каждую пару проверяет человек.
admission-screening-names = Имена списка
admission-screening-names-in-force = Действующих имён
admission-screening-compared = Участников проверено
admission-screening-to-decide = Пар ожидают решения
admission-screening-progress = Сравнение участников:
admission-screening-progress-look = Обновить
admission-screening-report = Участники со схожими именами
admission-screening-report-text = Каждый участник сравнивается с каждым новым списком: список меняется и после приёма.
admission-screening-part-open = На решение
admission-screening-part-decided = Решённые
admission-screening-nothing = Здесь пусто
admission-screening-listed = Имя в списке
admission-screening-remark = Примечание списка
admission-screening-score = Сходство, до 100
admission-screening-same = Совпадает
admission-screening-different = Это другая организация
admission-screening-reason = Обоснование
admission-screening-revoke = Отозвать
admission-screening-none-in-force = Действующего списка нет. Имена не сравниваются.
admission-screening-new = Ввести в действие новый список
admission-screening-file = Файл
admission-screening-file-hint = CSV или Excel (XLSX, первый лист): имя, другие имена через | и примечание; или текстовый файл, по одному имени в строке; UTF-8, до 8 МБ и 50 000 имён. Заменяет действующий список.
admission-screening-publish = Ввести в действие
admission-screening-lists = Списки, сначала новые
admission-screening-uploaded = С какого времени
admission-screening-by = Кем
admission-screening-digest = Отпечаток
admission-screening-ended = Действовал до { $date }
admission-screening-in-force = Действует
admission-screening-aliases = Другие имена
admission-screening-no-hit = Сходных имён в списке нет.
admission-screening-proposed = Имя оказалось в списке: предлагается «не выполнен». Проверьте перед сохранением.
admission-screening-comment = Имя, указанное в заявке, включено в санкционный перечень Совета Безопасности.
admission-screening-undecided = По имени, схожему с именем из списка, решения ещё нет, либо оно оказалось в списке. До выяснения организацию принять нельзя.
admission-screening-look = Посмотреть имена
admission-screening-meanwhile = Тем временем по этой паре принято решение или список изменился. Посмотрите ещё раз.
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
admission-screening-kind = Отправьте файл .csv, .tsv, .txt или .xlsx.
admission-screening-encoding = Строка { $line } не в UTF-8. Сохраните файл в UTF-8 и отправьте снова.
admission-screening-empty = В этом файле нет имён.
admission-screening-many = В списке может быть до { $limit } имён.
admission-screening-long = Слишком длинно: имена до 300 знаков, примечания до 1000. Строки: { $lines }
admission-screening-no-name = Нет имени с буквами или цифрами. Строки: { $lines }
admission-screening-aliases-many = Более 50 других имён. Строки: { $lines }
admission-screening-columns = Больше трёх столбцов. Другие имена укажите во втором через |. Строки: { $lines }
admission-screening-unreadable = Эти строки не читаются как таблица: { $lines }
done-assessed = Оценка сохранена.
done-asked = Вопросы отправлены. До ответа срок приостановлен.
done-admitted = Организация принята, контактное лицо приглашено.
done-refusal-proposed = Отказ предложен и ждёт утверждения вторым сотрудником.
done-name-decided = Ваше решение по именам сохранено.
done-list-in-force = Список действует. Участники сравниваются с ним.
audit-application-look = Просмотрена заявка
audit-application-assess = Оценена заявка
audit-application-ask = Вопросы заявителю
audit-application-propose = Предложено решение по заявке
audit-application-refuse = Отказано по заявке
audit-application-sent-back = Возвращено предложение по заявке
audit-application-remedy = Исправлены последствия отменённого отказа
audit-application-export = Выгружен список заявок
audit-screening-decide = Решение по имени из списка
audit-screening-publish = Введён в действие список имён
audit-organisation-admit = Принята в сеть
admission-wait = Заявки ждут решения Управления ({ $n })
mail-admission-screened-subject = На площадке «Индаба» нужно ваше решение
mail-admission-screened-body =
    Здравствуйте, { $name }!

    Проверка завершена; некоторые её результаты требуют вашего внимания. Войдите:

    { $link }
mail-admission-desk-asked-subject = Ожидается ваш ответ
mail-admission-desk-asked-body =
    На площадке «Индаба» есть вопрос, на который нужно ответить. Откройте эту страницу и введите свой код:

    { $link }

    До вашего ответа срок решения приостановлен.
mail-admission-desk-decided-subject = Для вас есть сообщение
mail-admission-desk-decided-body =
    На площадке «Индаба» для вас есть сообщение. Откройте эту страницу и введите свой код:

    { $link }

    Там же указано, до какого срока можно ответить.

admission-apply-nav = Вступить
admission-apply-title = Вступить в сеть
admission-apply-lead = Сеть объединяет организации гражданского общества, которые работают с Управлением: глобальные и местные, большие и малые. Для подачи заявки учётная запись не нужна, и вы можете прерваться и вернуться в любое время.
admission-apply-yours = Ваша заявка
admission-apply-open-here = В этом браузере открыта заявка.
admission-apply-go-on = Продолжить
admission-apply-leave = Выйти и закрыть её здесь
admission-apply-start = Начать заявку
admission-apply-return = Вернуться по коду
admission-apply-what-title = Что такое сеть
admission-apply-what = Участников сети приглашают на консультации, они знакомятся друг с другом и получают ответ на то, что говорят. Они остаются независимыми от Управления, и подотчётность здесь взаимная.
admission-apply-criteria-title = Действующие критерии
admission-apply-criteria-lead = Критерии действуют с { $date }; заявка рассматривается по тем, которые действуют в день её отправки.
admission-apply-criteria-history = Все редакции
admission-apply-time-title = Сколько это занимает времени
admission-apply-time = { $n ->
    [one] Управление принимает решение в течение { $n } рабочего дня со дня отправки заявки. Если оно вас о чём-то спросит, срок останавливается до вашего ответа.
    [few] Управление принимает решение в течение { $n } рабочих дней со дня отправки заявки. Если оно вас о чём-то спросит, срок останавливается до вашего ответа.
    [many] Управление принимает решение в течение { $n } рабочих дней со дня отправки заявки. Если оно вас о чём-то спросит, срок останавливается до вашего ответа.
   *[other] Управление принимает решение в течение { $n } рабочего дня со дня отправки заявки. Если оно вас о чём-то спросит, срок останавливается до вашего ответа.
}
admission-apply-time-appeal = В отказе указаны критерий и обоснование, его утверждает второй сотрудник, и его можно обжаловать в коллегии, члены которой в нём не участвовали.
admission-apply-data-title = Что происходит с тем, что вы пишете
admission-apply-data-readers = Черновик не читает никто, кроме вас. После отправки его читают те сотрудники Управления, которые принимают решение, и те, кто их проверяет.
admission-apply-data-shown = Никто другой о вашей заявке не узнает. Увидят ли вашу организацию другие после принятия, решаете вы; пока вы не выбрали иное, её видит только Управление.
admission-apply-data-draft = { $n ->
    [one] Черновик, который никто не меняет { $n } день, стирается.
    [few] Черновик, который никто не меняет { $n } дня, стирается.
    [many] Черновик, который никто не меняет { $n } дней, стирается.
   *[other] Черновик, который никто не меняет { $n } дня, стирается.
}
admission-apply-data-kept = { $n ->
    [one] Если вы отзовете заявку, написанное стирается сразу. После решения оно хранится { $n } день, а дольше только пока рассматривается апелляция.
    [few] Если вы отзовете заявку, написанное стирается сразу. После решения оно хранится { $n } дня, а дольше только пока рассматривается апелляция.
    [many] Если вы отзовете заявку, написанное стирается сразу. После решения оно хранится { $n } дней, а дольше только пока рассматривается апелляция.
   *[other] Если вы отзовете заявку, написанное стирается сразу. После решения оно хранится { $n } дня, а дольше только пока рассматривается апелляция.
}
admission-apply-data-device = На устройстве, которым пользуются и другие, выходите из заявки, когда прерываетесь. Ваш код не указан ни в одном письме и ни в одном адресе.
admission-apply-return-title = Вернуться к заявке
admission-apply-return-lead = Введите код, который вы записали.
admission-apply-code-label = Ваш код
admission-apply-code-hint = Шестнадцать цифр, с пробелами или без
admission-apply-open = Открыть заявку
admission-apply-code-lost = Потерянный код не сможет восстановить никто.
admission-apply-begin-anew = Начать новую заявку
admission-apply-code-wrong = Этот код ничего не открывает. Проверьте шестнадцать цифр. Если они верны, заявка больше не хранится.
admission-apply-code-title = Запишите свой код
admission-apply-code-lead = По этому коду, и только по нему, вы вернётесь к заявке.
admission-apply-code-replaced = Он заменяет прежний код, который больше ничего не открывает.
admission-apply-code-once = Он показывается один раз, и показать его снова нельзя. Запишите его, прежде чем продолжить.
admission-apply-code-keep = Кто знает код, может читать и менять заявку. Храните его там, где не увидят другие; сами по себе цифры не выдают, для чего они.
admission-apply-code-continue = Код записан
admission-apply-code-new = Получить другой код
admission-apply-tasks-lead = Шесть коротких шагов в любом порядке. Всё сохранённое остаётся, даже незаконченное.
admission-apply-tasks = Шаги
admission-apply-task = Шаг
admission-apply-task-state = Готовность
admission-apply-check = Проверить ответы
admission-apply-preview = Посмотреть, кто что увидит
admission-apply-erased-on = Если до { $date } ничего не изменится, черновик будет стёрт в этот день.
admission-apply-stop-title = Прерваться
admission-apply-stop-text = Всё сохранено. Возвращайтесь по коду. Если вы его не записали, получите другой, прежде чем выйти.
admission-apply-delete = Стереть черновик
admission-apply-delete-text = Всё написанное стирается сразу, вернуть его нельзя.
admission-apply-delete-yes = Стереть
admission-apply-done = Готово
admission-apply-partly = Чего-то не хватает
admission-apply-not-yet = Ещё нет
admission-apply-step-of = Шаг { $n } из 6
admission-apply-step-who = Кто вы
admission-apply-lead-who = Организация и человек, которому Управление пишет об этой заявке.
admission-apply-step-reach = Где вы работаете
admission-apply-lead-reach = Насколько широко и где вы работаете.
admission-apply-step-work = Над чем вы работаете
admission-apply-lead-work = Темы Глобальной контртеррористической стратегии и сквозные темы. Что вы предлагаете и ищете, указывать не обязательно.
admission-apply-step-people = Кто руководит организацией
admission-apply-lead-people = Необязательно. Это видит только Управление и использует для показателей, в которых никого нельзя узнать.
admission-apply-step-independence = Декларация о независимости
admission-apply-lead-independence = Связи с правительствами не препятствие, если они указаны. Это читает только Управление.
admission-apply-step-visibility = Кто может вас видеть
admission-apply-lead-visibility = Это действует после принятия. Изменить выбор можно в любое время.
admission-apply-cut = Это больше, чем можно сохранить. Сохранены первые 20 000 знаков каждого поля; весь текст пока остаётся на странице. Сократите его и сохраните снова.
admission-apply-theirs = Эта страница изменена в другом месте
admission-apply-theirs-text = Ниже то, что сохранено сейчас. Ваш текст остался в полях. Если вы сохраните снова, он заменит сохранённое.
admission-apply-name-hint = Как вы сами себя называете, любым алфавитом
admission-apply-purpose-hint = Что вы хотите изменить, для кого и как
admission-apply-contact = Контактное лицо
admission-apply-contact-hint = Любое имя, по которому к нему можно обратиться
admission-apply-email = Адрес электронной почты
admission-apply-email-hint = В наших письмах нет ни названия организации, ни кода.
admission-apply-zone-hint = Ваши сроки истекают в конце дня по этому часовому поясу.
admission-apply-level-hint = Самый широкий из подходящих
admission-apply-country = Страна или территория местонахождения
admission-apply-country-hint = Названия соответствуют стандарту ООН M49.
admission-apply-themes-hint = Выберите хотя бы одну.
admission-apply-funding = Откуда ваши средства
admission-apply-funding-hint = Основные источники и их примерная доля. Если средств нет, так и напишите.
admission-apply-governments = Связи с правительствами
admission-apply-governments-hint = Оставьте пустым, если их нет.
admission-apply-officials = Должностные лица в вашем правлении
admission-apply-officials-hint = Люди на государственных должностях; оставьте пустым, если их нет.
admission-apply-visibility-hint = Если ничего не выбрать, вас видит только Управление.
admission-apply-save = Сохранить и продолжить
admission-apply-save-leave = Сохранить и уйти со страницы
admission-apply-audience = до отправки никто, затем только Управление
admission-apply-audience-sent = только Управление
admission-apply-entry-title = Это вы?
admission-apply-entry-lead = Названия в этих записях открытых реестров похожи на ваше. Если одна из них относится к вашей организации, выберите её, чтобы организация не значилась дважды.
admission-apply-entry-nothing = В открытых реестрах нет записей с похожим названием. Здесь ничего делать не нужно.
admission-apply-entry-legend = Какая из записей относится к вашей организации?
admission-apply-entry-none = Нет, нас нет в этом списке
admission-apply-proof = Как проверить, что вы говорите от её имени
admission-apply-proof-hint = Нужно, если вы выбрали запись. Например, официальный сайт, адрес электронной почты на нём или человек, которого можно спросить.
admission-apply-claim = Ваша запись в реестре
admission-apply-check-title = Проверьте ответы
admission-apply-missing = Перед отправкой
admission-apply-nothing-said = не указано
admission-apply-change = Изменить
admission-apply-submit-text = Отправляя заявку, вы подтверждаете, что ответы, насколько вам известно, верны. Её можно отозвать, пока решение не предложено.
admission-apply-submit = Отправить заявку
admission-apply-back = Назад к заявке
admission-apply-incomplete = В ответах чего-то не хватает или что-то неверно. Перейдите по ссылкам на странице «Проверьте ответы».
admission-apply-changed-meanwhile = Пока вы писали, страницу изменили в другом месте. Ваш текст цел: сравните и сохраните снова.
admission-apply-changed-look = С тех пор как вы открыли страницу, заявка изменилась. Просмотрите её ещё раз и отправьте.
admission-apply-preview-title = Кто что увидит
admission-apply-preview-lead = После принятия, при нынешнем выборе: { $choice }.
admission-apply-change-visibility = Изменить, кто вас видит
admission-apply-state-draft = черновик
admission-apply-state-submitted = в Управлении
admission-apply-state-clarification = вопрос к вам
admission-apply-state-admitted = принята
admission-apply-state-refused = отказано
admission-apply-state-withdrawn = отозвана
admission-apply-state-expired = стёрта
admission-apply-next-submitted = Управление рассматривает каждый критерий. Срок идёт.
admission-apply-next-clarification = Ответьте на вопросы Управления. До этого срок остановлен.
admission-apply-next-admitted = Добро пожаловать. На ваш адрес отправлено письмо с приглашением создать учётную запись.
admission-apply-next-refused = Ниже приведены решение, критерий и обоснование, а также порядок подачи апелляции.
admission-apply-next-appeal = Вы подали апелляцию. Ниже указано, на каком она этапе и какое решение было принято.
admission-apply-next-withdrawn = С { $date } закрыта как отозванная. Написанное стёрто. Подать заявку снова можно в любое время.
admission-apply-next-expired = Черновик долго никто не менял, и { $date } написанное было стёрто. Пожалуйста, начните новую заявку.
admission-apply-receipt = Подтверждение
admission-apply-number = Номер
admission-apply-received = Получена
admission-apply-decided-by = Управление должно решить не позднее
admission-apply-clock = Срок
admission-apply-late = Срок истёк. Управление опаздывает и по-прежнему обязано принять решение по вашей заявке.
admission-apply-days-left = { $n ->
    [one] Остался { $n } рабочий день
    [few] Осталось { $n } рабочих дня
    [many] Осталось { $n } рабочих дней
   *[other] Осталось { $n } рабочего дня
}
admission-apply-stopped = { $n ->
    [one] Остановлен; остался { $n } рабочий день
    [few] Остановлен; осталось { $n } рабочих дня
    [many] Остановлен; осталось { $n } рабочих дней
   *[other] Остановлен; осталось { $n } рабочего дня
}
admission-apply-questions = Управление спрашивает вас
admission-apply-answer-until = Пожалуйста, ответьте до { $date } включительно. После этого дня заявка будет закрыта как отозванная.
admission-apply-amend = Сначала изменить другие ответы
admission-apply-answer = Отправить ответы
admission-apply-decision = Решение
admission-apply-appeal-until = Апелляцию можно подать до { $date } включительно.
admission-apply-appeal-was = Последний день для апелляции: { $date }
admission-apply-decision-appeal = Прочитать решение или подать апелляцию
admission-apply-decision-read = Прочитать решение
admission-apply-answered = Вопросы и ответы
admission-apply-read = Прочитать написанное
admission-apply-come-back = Возвращайтесь по коду, чтобы узнать, как идут дела. Об изменениях сообщит письмо.
admission-apply-appeals = Если Управление откажет, в течение 20 рабочих дней можно подать апелляцию. Решает коллегия, члены которой в отказе не участвовали.
admission-apply-withdraw = Отозвать заявку
admission-apply-withdraw-text = Написанное стирается сразу; остаётся лишь отметка, что заявка была. Других последствий нет, заявку можно подать снова.
admission-apply-withdraw-yes = Отозвать
admission-apply-lapsed = Заявитель отозвал заявку; решать больше нечего.
admission-apply-finding-met = выполнен
admission-apply-finding-not-met = не выполнен
admission-apply-finding-unclear = требует уточнения
done-application-left = Вы вышли. Заявка в этом браузере закрыта.
done-application-kept = Сохранено.
done-application-submitted = Заявка поступила в Управление. Эта страница служит подтверждением.
done-application-answered = Ваши ответы поступили в Управление. Срок снова идёт.
done-application-withdrawn = Заявка отозвана и стёрта.
mail-admission-received-subject = Мы получили то, что вы отправили
mail-admission-received-body =
    То, что вы отправили, получено. По вашему коду можно узнать, как идут дела:

    { $link }
mail-admission-received-again-subject = Мы получили то, что вы отправили
mail-admission-received-again-body =
    То, что вы отправили, получено. С этого адреса уже приходило нечто очень похожее, и оно ещё рассматривается; если одно из двух лишнее, отзовите его. По коду можно узнать, как идут дела:

    { $link }
mail-admission-reminder-subject = То, что вы начали, ещё хранится
mail-admission-reminder-body =
    Некоторое время назад вы кое-что у нас начали. Через две недели это будет стёрто, если вы не продолжите или не сохраните снова. Вернитесь по коду:

    { $link }
mail-admission-unanswered-subject = Кое-что закрыто без вашего ответа
mail-admission-unanswered-body =
    Мы задали вам вопрос, срок для ответа истёк, и начатое закрыто. Начать заново можно в любое время:

    { $link }
mail-admission-news-subject = На площадке «Индаба» есть новости для вас
mail-admission-news-body =
    По тому, что вы нам отправили, есть новости. Откройте эту страницу и введите свой код:

    { $link }
audit-application-begin = Заявка начата
audit-application-code = Код заявки заменён
audit-application-amend = Заявка изменена, пока есть вопросы
audit-application-submit = Заявка отправлена
audit-application-answer = Даны ответы на вопросы по заявке
audit-application-withdraw = Заявка отозвана и стёрта
audit-application-expire = Оставленный черновик заявки стёрт
audit-application-unanswered = Заявка закрыта без ответа
audit-application-forget = Тексты рассмотренной заявки стёрты

# What is stored about a person
admission-own-applications = Заявки с вашим адресом
admission-own-work = Ваша работа с заявками

# Papers of an application
admission-papers-title = Документы
admission-papers-lead = Вы можете добавить документы, которые помогут Управлению принять решение, например устав или свидетельство о регистрации. Ни один из них не обязателен.
admission-papers-file = Документ
admission-papers-file-hint = PDF, Word (DOCX), Excel (XLSX), текст OpenDocument (ODT), изображение (JPEG, PNG, WebP, GIF), простой текст или CSV; до 10 МБ каждый, не более 10 документов.
admission-papers-add = Добавить этот документ
admission-papers-cleaned = Перед сохранением из документа удаляется то, что он сообщает незаметно: кто, где, когда и чем его создал. Хранится только очищенная копия, в зашифрованном виде. То, что читается в самом документе, остаётся: просмотрите его, прежде чем добавить.
admission-papers-list = Документы этой заявки
admission-papers-none = Документов пока нет.
admission-papers-open = Добавить или убрать документы
admission-papers-look = Посмотреть документы
admission-papers-nameless = документ
admission-papers-added = Добавлен
admission-papers-size-is = Размер
admission-papers-many = Уже добавлено 10 документов. Сначала уберите один из них.
done-paper-added = Документ добавлен. Ниже указано, что из него удалено.
done-paper-removed = Документ убран и стёрт.
audit-application-paper-added = К заявке добавлен документ
audit-application-paper-removed = Из заявки убран документ
audit-application-paper-refused = В документе заявки найдена вредоносная программа
audit-application-paper-looked-at = Документ заявки проверен на вредоносные программы
audit-application-paper-taken = Документ заявки скачан
