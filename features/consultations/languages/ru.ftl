# The words of consultations.
consultations-title = Консультации
consultations-lead = О чём Управление спрашивает гражданское общество и что оно сделало с ответами.
consultations-none = Консультаций пока нет
consultations-none-text = Новые консультации появятся здесь.
consultations-new = Подготовить консультацию
consultations-until = открыта до { $date }
consultations-phases = Этапы
consultations-phase-draft = Проект
consultations-phase-open = Открыта
consultations-phase-closed = Закрыта
consultations-phase-synthesis = Обобщение
consultations-phase-response = Ответ
consultations-phase-followed-up = Последующие меры
consultations-move-open = Открыть для отзывов
consultations-move-closed = Закрыть
consultations-move-synthesis = Начать обобщение
consultations-move-response = Опубликовать ответ
consultations-move-followed-up = Отметить, что последующие меры приняты
consultations-move-text = Об этом сообщат тем, кого это касается; отменить это нельзя.
consultations-audience-public = Читать могут все; отзывы оставляют организации сети
consultations-audience-network = Только сеть
consultations-audience-invited = Только приглашённые организации
consultations-read-by-public = Написанное вами сможет прочитать каждый.
consultations-read-by-network = Написанное вами смогут прочитать организации сети и Управление.
consultations-read-by-invited = Написанное вами смогут прочитать приглашённые организации и Управление.
consultations-for = Для кого
consultations-officer = Ответственный сотрудник
consultations-closes = Последний день для отзывов
consultations-closes-past = Пожалуйста, выберите день, который ещё не прошёл.
consultations-how = Выберите пункт или вопрос и напишите, что вы думаете. Можно сохранить черновик и вернуться к нему позже.
consultations-questions = Вопросы
consultations-questions-hint = Один вопрос на строку.
consultations-text = Текст
consultations-speak = Высказаться
consultations-your-words = Ваши слова
consultations-your-words-hint = Пишите на любом языке. Не упоминайте того, что может подвергнуть кого-либо опасности.
consultations-written-in = Язык текста
consultations-organisation = От какой организации
consultations-name = Под каким именем
consultations-as-organisation = От имени моей организации
consultations-as-pseudonym = Под псевдонимом, только в этой консультации
consultations-your-pseudonym = Ваш псевдоним здесь: { $name }.
consultations-name-rule = Название вашей организации видят лишь те, кому она разрешила его видеть.
consultations-send = Отправить
consultations-save = Сохранить черновик
consultations-sign-in = Оставлять отзывы могут организации сети.
consultations-voices = Что сказали другие
consultations-no-voices = Об этом пока никто не высказался.
consultations-an-organisation = Организация
consultations-mine = Ваши отзывы
consultations-mine-lead = Ваши слова и ответ на каждый отзыв.
consultations-mine-none = Вы здесь пока ничего не написали
consultations-draft = Черновик
consultations-go-on = Продолжить
consultations-receipt = Квитанция и хеш:
consultations-considered = Было ли это учтено?
consultations-considered-yes = Да
consultations-considered-partly = Частично
consultations-considered-no = Нет
consultations-considered-words = Что вы хотите об этом сказать
consultations-contest = Я оспариваю этот ответ
consultations-contested = оспорено
consultations-rate = Сообщить Управлению
consultations-rate-audience = Управление
consultations-in-paragraph = Пункт { $number } новой редакции
consultations-title-label = Название
consultations-summary = О чём консультация
consultations-summary-hint = Напишите также, что будет сделано с ответами.
consultations-invited = Приглашённые организации
consultations-allow-pseudonyms = Можно писать под псевдонимом
consultations-document = Обсуждаемый текст
consultations-document-hint = Word, Markdown или простой текст, не более 8 МБ. Нумерация и сноски сохраняются.
consultations-pasted = Или вставьте текст
consultations-pasted-hint = Пустая строка между пунктами.
consultations-prepare = Сохранить как проект
consultations-draft-audience = Управление, пока консультация не открыта
consultations-nothing-to-consult = Пока нет ни текста, ни вопросов.
consultations-changed-meanwhile = Кто-то только что перевёл эту консультацию на другой этап. Пожалуйста, обновите страницу.
consultations-answered-meanwhile = Кто-то только что ответил на это. Его ответ остаётся в силе; ваш текст сохранён ниже.
consultations-too-late = Последний день для отзывов прошёл. Ваш текст сохранён ниже.
consultations-name-paragraph = Пожалуйста, укажите пункт новой редакции.
consultations-desk = Обобщение
consultations-answer = Ответить
consultations-disposition-none = ответа пока нет
consultations-disposition-adopted = Принято
consultations-disposition-partly-adopted = Принято частично
consultations-disposition-not-adopted = Не принято
consultations-disposition-out-of-scope = Вне темы консультации
consultations-head-paragraph = Пункт
consultations-head-author = Автор
consultations-head-language = Язык
consultations-head-words = Текст
consultations-head-theme = Тема
consultations-head-disposition = Решение
consultations-head-reason = Обоснование
consultations-head-new-paragraph = Пункт новой редакции
consultations-themes-so-far = Темы на сегодня:
consultations-reason-hint = Автор прочтёт его рядом со своими словами.
consultations-new-paragraph-hint = Нужно, если что-либо принято.
consultations-minority = Показать как мнение меньшинства
consultations-keep-answer = Сохранить ответ
consultations-answer-audience = Автор и читатели итогов, когда ответ будет опубликован
consultations-new-version = Новая редакция текста
consultations-keep-version = Сохранить новую редакцию
consultations-result = Что мы услышали и что сделали
consultations-contributions = отзывов
consultations-organisations = организаций
consultations-by-region = Участие по регионам
consultations-by-level = Участие по уровням
consultations-region = Регион
consultations-others = Другие
consultations-not-said = Не указано
consultations-few = менее 5
consultations-small-groups = Группы, в которых менее пяти организаций, объединены, чтобы никого нельзя было узнать.
consultations-minority-title = Мнения меньшинства
consultations-changes = Что изменилось в тексте
consultations-count = { $n ->
    [0] Высказаться
    [one] { $n } отзыв
    [few] { $n } отзыва
    [many] { $n } отзывов
   *[other] { $n } отзыва
}
consultations-waiting = { $n ->
    [0] На каждый отзыв есть ответ.
    [one] { $n } отзыв ждёт ответа.
    [few] { $n } отзыва ждут ответа.
    [many] { $n } отзывов ждут ответа.
   *[other] { $n } отзыва ждут ответа.
}
consultations-unanswered = { $n ->
    [one] На { $n } отзыв ещё нет ответа. Каждый, кто высказался, получает ответ.
    [few] На { $n } отзыва ещё нет ответа. Каждый, кто высказался, получает ответ.
    [many] На { $n } отзывов ещё нет ответа. Каждый, кто высказался, получает ответ.
   *[other] На { $n } отзыва ещё нет ответа. Каждый, кто высказался, получает ответ.
}
done-sent = Ваш отзыв получен. Квитанция указана рядом.
done-draft = Черновик сохранён.
done-rated = Спасибо. Управление это увидит.
done-consultation-added = Проект сохранён. Просмотрите его, затем откройте.
done-moved = Консультация перешла на следующий этап.
done-answered = Ответ сохранён.
audit-consultation-add = Консультация подготовлена
audit-consultation-move = Консультация переведена на другой этап
audit-consultation-new-version = Новая редакция сохранена
audit-contribution-send = Отзыв отправлен
audit-contribution-answer = На отзыв дан ответ
audit-contribution-rate = Ответ оценён
consultations-wait-draft = Ваш черновик для «{ $title }» ещё не отправлен
consultations-wait-open = Ваша организация ещё может высказаться: { $title }
consultations-wait-begin = Начните обобщение: { $title }
consultations-wait-answer = Ответьте на отзывы к «{ $title }» (ждут: { $n })
consultations-wait-publish = На все отзывы есть ответы, опубликуйте ответ Управления: { $title }
consultations-wait-contest = Пересмотрите оспоренные ответы: { $title } ({ $n })
mail-answered-subject = Управление ответило
document-error-not-utf8 = Файл не в кодировке UTF-8: первый неверный байт находится в позиции { $offset }. Пожалуйста, сохраните файл в UTF-8.
document-error-too-large = Файл больше { $limit } байт.
document-error-too-long = { $limit ->
    [one] В пункте { $number } больше { $limit } знака.
   *[other] В пункте { $number } больше { $limit } знаков.
}
document-error-unknown-format = Пожалуйста, выберите файл Word, Markdown или простой текст.
document-error-not-a-docx = Это не файл Word. Пожалуйста, сохраните его ещё раз в формате .docx.
document-error-malformed-docx = Файл Word повреждён ({ $part }). Пожалуйста, сохраните его ещё раз.
document-error-zip-bomb = После распаковки файл Word слишком велик.
document-error-too-deep = В файле Word слишком много вложенных уровней.
document-error-empty = В файле нет текста.
document-error-too-many-paragraphs = { $limit ->
    [one] В файле больше { $limit } пункта.
   *[other] В файле больше { $limit } пунктов.
}
mail-answered-body =
    Здравствуйте, { $name }!

    Управление ответило на то, что вы написали. Ваши слова и ответ приведены рядом:

    { $link }

    Вы можете сообщить, были ли они учтены, и оспорить ответ.

# Finding one's way in the list and in the text.
consultations-all = Все
consultations-theme = Тема
consultations-themes = Темы
consultations-none-here = Ничего не найдено
consultations-none-here-text = Под эти фильтры не подходит ни одна консультация.
consultations-nothing-found = Ничего не найдено. Пожалуйста, выберите другие фильтры или слова.
consultations-read-in = Язык чтения
consultations-beside = Рядом
consultations-untranslated = { $n ->
    [one] { $n } пункт ещё не переведён и приведён на языке оригинала.
    [few] { $n } пункта ещё не переведены и приведены на языке оригинала.
    [many] { $n } пунктов ещё не переведены и приведены на языке оригинала.
   *[other] { $n } пункта ещё не переведены и приведены на языке оригинала.
}

# Speaking.
consultations-propose = Предложить другую формулировку
consultations-wording = Ваша формулировка
consultations-wording-hint = Измените текст так, как вам хотелось бы. Читатели увидят, чем он отличается.
consultations-about-you = О вас (по желанию)
consultations-about-you-text = Это нужно лишь для подсчёта участников. Никто не прочтёт этого рядом с вашим именем или вашими словами, а группы, в которых менее пяти человек, никогда не показываются.
consultations-gender = Пол
consultations-age = Возраст
consultations-withdraw = Отозвать
consultations-withdraw-text = Ваши слова будут стёрты. Квитанция останется с пометкой о том, что вы их отозвали.
consultations-withdrawn = отозвано
consultations-withdrawn-text = Вы отозвали эти слова.
consultations-answered-already = Управление уже начало отвечать на это. Пожалуйста, обновите страницу.
consultations-contest-hint = Если вы оспариваете ответ, напишите почему. Управление рассмотрит его повторно и сообщит вам.
consultations-contest-waits = оспорено, ждёт ответа Управления
consultations-contest-closed = оспорено, рассмотрено повторно
consultations-contest-settled = Управление уже рассмотрело это повторно.
consultations-contest-answered = Рассмотрено повторно:

# Preparing.
consultations-edit = Изменить проект
consultations-language-hint = Язык названия, вопросов и текста. Другие языки можно добавить потом.
consultations-audience-hint = Приглашённые организации выбираются на следующем шаге.
consultations-opens = Планируемый первый день
consultations-opens-hint = Для вашего планирования. Консультацию открываете вы.
consultations-opens-late = Пожалуйста, выберите первый день раньше последнего.
consultations-closes-hint = Консультация закроется сама в конце этого дня по UTC.
consultations-invited-closed = Одну из приглашённых организаций сейчас приглашать нельзя. В списке приглашений сказано какую и почему; уберите её или подождите.
consultations-closes-past-edit = Последний день прошёл. Пожалуйста, измените проект и выберите другой день.
consultations-answer-by = Обещанный срок ответа
consultations-answer-by-hint = Этот день видят читатели.
consultations-answer-early = Пожалуйста, выберите день после последнего дня для отзывов.
consultations-officer-me = Отвечаю я
consultations-nobody = Никто
consultations-focal-point = Координатор
consultations-focal-point-hint = Видит проект и страницу обобщения и отвечает на отзывы вместе с ответственным сотрудником.
consultations-text-kept = Текст уже есть. Он останется, если вы не добавите здесь другой.
consultations-question = Вопрос
consultations-too-many-questions = { $limit ->
    [one] Пожалуйста, задайте не более { $limit } вопроса.
   *[other] Пожалуйста, задайте не более { $limit } вопросов.
}
consultations-question-too-long = { $limit ->
    [one] Пожалуйста, уложите каждый вопрос в { $limit } знак.
    [few] Пожалуйста, уложите каждый вопрос в { $limit } знака.
    [many] Пожалуйста, уложите каждый вопрос в { $limit } знаков.
   *[other] Пожалуйста, уложите каждый вопрос в { $limit } знака.
}
consultations-invited-lead = Эту консультацию видят только эти организации и Управление. Их членам сообщат, когда она откроется.
consultations-find-organisation = Найти организацию
consultations-invite = Пригласить
consultations-uninvite = Убрать из списка
consultations-nobody-invited = Пока никто не приглашён.
consultations-extend = Дать больше времени
consultations-only-later = Пожалуйста, выберите день позже нынешнего последнего дня.
consultations-no-follow-up = Пожалуйста, сначала напишите, что сделано по итогам, в разделе «Слово Управления».
consultations-contests-wait = { $n ->
    [one] { $n } оспоренный ответ ждёт повторного рассмотрения.
    [few] { $n } оспоренных ответа ждут повторного рассмотрения.
    [many] { $n } оспоренных ответов ждут повторного рассмотрения.
   *[other] { $n } оспоренного ответа ждут повторного рассмотрения.
}
consultations-new-paragraph-missing = В одном из ответов указан пункт { $number } новой редакции, но его там нет. Пожалуйста, добавьте новую редакцию или исправьте ответ.

# Language versions.
consultations-versions = Языковые версии:
consultations-version = Языковая версия
consultations-version-lead = Каждая часть показана под оригиналом. Текст должен следовать оригиналу пункт за пунктом.
consultations-version-text = Текст на этом языке
consultations-version-hint = Word, Markdown или простой текст. Пропущенные пункты показываются на языке оригинала.
consultations-version-of-itself = Это язык оригинала. Пожалуйста, измените сам проект.
consultations-version-lone = «{ $words }» ничему не соответствует в оригинале. Число частей: { $original } в оригинале, { $version } в этой версии. Пожалуйста, приведите пункты в соответствие и отправьте ещё раз.
consultations-new-version-lead = Текст, каким он будет. Он показывается рядом с обсуждаемым текстом, и в нём отмечена каждая правка.
consultations-original-first = Пожалуйста, сначала добавьте новую редакцию на языке оригинала.

# The desk.
consultations-answered = Ответ дан
consultations-state = Состояние
consultations-state-waiting = Ждёт ответа
consultations-state-answered = Ответ дан
consultations-state-contested = Оспорено
consultations-state-minority = Мнение меньшинства
consultations-head-about = О чём
consultations-head-receipt = Квитанция
consultations-head-wording = Предложенная формулировка
consultations-head-minority = Мнение меньшинства
consultations-pick = Выбрать
consultations-pick-some = Пожалуйста, выберите хотя бы один отзыв, но не более { $limit }.
consultations-minority-badge = мнение меньшинства
consultations-together = Для всех выбранных
consultations-together-hint = Если указать только тему, отзывы лишь распределяются. Если указать решение и обоснование, этот ответ получит каждый отзыв.
consultations-together-answer = Ответить на них одинаково
consultations-together-keep = Применить
consultations-one-answered-meanwhile = Кто-то только что ответил на один из них. Ничего не изменено; пожалуйста, обновите страницу.
consultations-themes-order = Упорядочить темы
consultations-themes-lead = Дайте теме другое название или объедините две темы под одним названием.
consultations-no-themes = Тем пока нет
consultations-no-themes-text = Темы появляются, когда вы распределяете отзывы.
consultations-theme-from = Тема
consultations-theme-to = Новое название
consultations-theme-to-hint = Если указать название другой темы, обе объединятся.
consultations-theme-rename = Переименовать
consultations-linked = Каких пунктов касается
consultations-linked-hint = Номера, например 3, 7. Пункт, к которому написан отзыв, учитывается автоматически.
consultations-paragraph-number = Пожалуйста, укажите номер одного пункта.
consultations-paragraph-numbers = Пожалуйста, укажите номера пунктов, например 3, 7.
consultations-paragraph-missing = В тексте нет пункта { $number }.
consultations-reconsider = Рассмотреть повторно
consultations-contested-because = Оспорено автором
consultations-contest-answer = Что вы отвечаете на возражение
consultations-contest-answer-hint = Это прочтёт автор. Напишите, остаётся ли ответ в силе и почему.
consultations-statement = Слово Управления
consultations-statement-lead = Текст, который помещается над итогами.
consultations-statement-read-by-public = Это сможет прочитать каждый.
consultations-statement-read-by-network = Это смогут прочитать организации сети и Управление.
consultations-statement-read-by-invited = Это смогут прочитать приглашённые организации и Управление.
consultations-response = Что Управление говорит об итогах
consultations-response-hint = В нескольких абзацах: что было услышано, что меняется, что не меняется и почему.
consultations-follow-up = Что сделано по итогам
consultations-follow-up-hint = Что сделано с тех пор и что ещё предстоит.
consultations-keep = Сохранить

# The result.
consultations-not-published = Это видит только Управление, пока ответ не опубликован.
consultations-people = человек
consultations-participation = Кто участвовал
consultations-by-theme = Участие по темам
consultations-by-gender = Участие по полу
consultations-by-age = Участие по возрасту
consultations-level = Уровень
consultations-heard = Что мы услышали
consultations-unsorted = Пока не распределено
consultations-all-of-theme = Все отзывы по этой теме
consultations-minority-lead = Мнения, которых придерживаются немногие и которые не должны потеряться среди остальных.
consultations-all-minority = Все мнения меньшинства
consultations-see-changes = Посмотреть все изменения
consultations-whole-text = Показать весь текст
consultations-only-changes = Показать только изменения
consultations-no-changes = Ничего не изменилось
consultations-tally-adopted = { $n ->
    [one] { $n } принят
    [few] { $n } принято
    [many] { $n } принято
   *[other] { $n } принято
}
consultations-tally-partly-adopted = { $n ->
    [one] { $n } принят частично
    [few] { $n } принято частично
    [many] { $n } принято частично
   *[other] { $n } принято частично
}
consultations-tally-not-adopted = { $n ->
    [one] { $n } не принят
    [few] { $n } не принято
    [many] { $n } не принято
   *[other] { $n } не принято
}
consultations-tally-out-of-scope = { $n ->
    [one] { $n } вне темы консультации
    [few] { $n } вне темы консультации
    [many] { $n } вне темы консультации
   *[other] { $n } вне темы консультации
}
consultations-answers = { $n ->
    [one] Отвечает на { $n } отзыв
    [few] Отвечает на { $n } отзыва
    [many] Отвечает на { $n } отзывов
   *[other] Отвечает на { $n } отзыва
}
done-withdrawn = Ваши слова отозваны.
done-answered-together = Выбранные отзывы обновлены.
audit-consultation-edit = Проект изменён
audit-consultation-invite = Организация приглашена
audit-consultation-uninvite = Приглашение отозвано
audit-consultation-translate = Языковая версия сохранена
audit-consultation-extend = Срок продлён
audit-consultation-rename-theme = Тема переименована
audit-consultation-state-response = Слово Управления сохранено
audit-contribution-withdraw = Отзыв снят автором
audit-contribution-sort = Отзыв распределён
audit-contribution-reconsider = Оспоренный ответ рассмотрен повторно
mail-consultation-opened-subject = Управление хотело бы узнать ваше мнение
mail-consultation-opened-body =
    Здравствуйте, { $name }!

    Управление хотело бы услышать вашу организацию. О чём оно спрашивает, сказано здесь:

    { $link }

    Вы сами решаете, что сказать и под каким именем.
mail-contested-subject = Ответ оспорен
mail-contested-body =
    Здравствуйте, { $name }!

    Автор отзыва оспаривает ответ Управления. Пожалуйста, рассмотрите его повторно здесь:

    { $link }
consultations-part-changed = Отменить нельзя: организация, запись которой вернулась бы, приглашена на консультацию после объединения. Сначала отзовите это приглашение.

# What is stored about a person
consultations-own-pseudonyms = Ваши псевдонимы
consultations-own-participation = Консультации с вашим участием
consultations-own-led = Консультации, за которые вы отвечаете

consultations-balance = Сбалансированность
consultations-balance-all = По частям света, уровням и темам
consultations-balance-lead = Какие организации были приглашены, участвовали, были услышаны и увидели свои предложения принятыми, в сопоставлении с целевыми показателями сети.
consultations-balance-exact = Каждая организация учтена один раз на каждом этапе, до которого она дошла.
consultations-balance-protected = Об организациях, названия которых читателям не видны, не сообщается ни одно число меньше { $few } и ни одно число, из которого его можно было бы вычислить.
consultations-balance-later = В этой консультации можно писать под псевдонимом. Её сбалансированность подсчитывается вместе с ответом, чтобы меняющееся число никого не выдало.
consultations-balance-by = По признаку
consultations-stage-members = Участники сети
consultations-stage-invited = Приглашены
consultations-stage-attended = Участвовали
consultations-stage-heard = Услышаны
consultations-stage-adopted = Отзывы приняты

# Statements and the landscape of opinions
statements-title = Утверждения
statements-one = Утверждение
statements-number = Номер
statements-numbered = Утверждение { $number }
statements-begin = Высказать своё мнение
statements-read = Прочитать утверждения
statements-vote-agree = Согласны
statements-vote-disagree = Не согласны
statements-vote-pass = Пропускаем или не уверены
statements-vote-hint = Каждый ответ можно изменить, пока консультация открыта.
statements-said-agree = Вы согласны
statements-said-disagree = Вы не согласны
statements-said-pass = Вы пропустили
statements-progress = Отвечено
statements-done = Вы ответили на все утверждения
statements-done-text = Спасибо. Могут появиться новые; ответы можно изменить в списке.
statements-one-voice = У вашей организации один голос: её люди отвечают вместе, учитывается последний ответ. Никто другой ваших ответов не видит.
statements-read-only = Участвующие организации отвечают, пока консультация открыта.
statements-all = Все утверждения
statements-all-lead = В порядке поступления, с ответом вашей организации.
statements-none = Утверждений пока нет
statements-say = Ответить
statements-change = Изменить ответ
statements-take-back = Отозвать все ответы
statements-take-back-text = Все ответы вашей организации будут удалены. Пока консультация открыта, можно ответить заново.
statements-new = Написать утверждение
statements-body = Утверждение
statements-body-hint = Одна мысль, с которой можно согласиться или не согласиться. Не пишите ничего, что может подвергнуть кого-либо опасности.
statements-new-audience = Сначала его читает Управление; после допуска его читают все участники консультации, без вашего имени.
statements-near = Другие сказали почти то же самое
statements-near-text = Если одно из них подходит, ответьте на него. Если ваше отличается, отметьте это ниже и отправьте.
statements-differs = Моё — о другом
statements-no-adding = В этой консультации Управление не принимает новых утверждений.
statements-enough = Утверждений вашей организации, которые ещё не допущены: { $limit }. Подождите, пока Управление их рассмотрит.
statements-gone = Это утверждение больше не показывается. Перейдите к следующему.
statements-setup = Подготовить утверждения
statements-setup-lead = Короткие фразы, с которыми организации соглашаются или нет. Итог показывает общие позиции, группы мнений и позиции немногих.
statements-setup-audience = После открытия их читают все участники консультации.
statements-question = О чём они
statements-question-hint = Вопрос в одном предложении над утверждениями.
statements-question-versions = Вопрос на других языках
statements-lines = Утверждения
statements-lines-hint = По одному на строке, до 280 знаков. Сформулируйте разные взгляды; уже имеющиеся строки повторно не добавляются.
statements-adding = Организации могут писать свои
statements-adding-hint = С тем, чего никто не сформулировал, никто не может согласиться.
statements-live = Показывать картину мнений, пока консультация открыта
statements-live-hint = Она меняется, только когда заново ответили не менее пяти организаций.
statements-shown = Утверждения на данный момент
statements-line-too-long = В этой строке больше { $limit } знаков: { $line }…
statements-none-yet = Напишите хотя бы одно утверждение.
statements-too-many = Утверждений уже { $limit }; добавить больше нельзя.
statements-queue = Ожидают допуска
statements-queue-lead = Допускайте то, что выражает одну мысль и никого не подвергает опасности, согласны вы с этим или нет.
statements-waiting = Ожидают
statements-nothing-waits = Ничего не ожидает.
statements-contested = Оспорены
statements-decided = Рассмотрены
statements-decide = Решение
statements-decide-button = Сохранить
statements-decide-again = Решить заново
statements-let-in = Допустить
statements-join = Повторяет другое
statements-same-as = Номер другого утверждения
statements-decline = Отклонить
statements-take-out = Снять
statements-reason = Обоснование
statements-reason-hint = Для автора, если вы отклоняете.
statements-no-such-number = Утверждения с таким номером нет.
statements-decided-meanwhile = Тем временем решение принял кто-то другой. Посмотрите ещё раз.
statements-somebody-else = На это отвечает сотрудник, который не принимал этого решения.
statements-appeal = Что говорит автор
statements-appeal-answer = Ответ Управления
statements-appeal-waits = Его рассматривает другой сотрудник Управления.
statements-stays = Решение остаётся в силе
statements-contest = Попросить пересмотреть
statements-contest-audience = Читает Управление; отвечает сотрудник, который не принимал этого решения.
statements-translate = На другом языке
statements-state-waiting = Управление рассматривает
statements-state-shown = Другие могут ответить
statements-state-joined = Объединено с таким же утверждением
statements-state-declined = Отклонено
statements-state-withdrawn = Отозвано
statements-landscape = Картина мнений
statements-landscape-lead = В чём организации согласны, какие есть группы мнений и каких позиций придерживаются немногие.
statements-see-landscape = Посмотреть картину
statements-too-few = Пока нечего показать
statements-too-few-text = Сначала должны ответить не менее пяти организаций, чтобы ничьи ответы нельзя было узнать.
statements-votes = Ответы
statements-as-of = По состоянию на { $date }.
statements-protected = Каждая организация учитывается один раз. О группах менее пяти организаций ничего не сообщается.
statements-common = Общие позиции
statements-common-lead = То, что явно разделяет или отвергает более половины тех, кто это видел.
statements-no-common = Нет ничего, что явно разделяет более половины.
statements-all-agree = Согласны { $n } из { $of } организаций.
statements-all-disagree = Не согласны { $n } из { $of } организаций.
statements-in-every-group = Так же ответило более половины в каждой группе.
statements-bridges = Мосты между группами
statements-bridges-lead = Утверждения, к которым склоняется более половины каждой группы.
statements-bridge-agree = Согласны не менее { $share } каждой группы.
statements-bridge-disagree = Не согласны не менее { $share } каждой группы.
statements-groups = Группы мнений
statements-group = Группа { $name }
statements-one-group = Ответы не подтверждают разделения: группа одна. Это не значит, что все согласны.
statements-stable = Те же группы получаются и без каждого десятого ответа.
statements-unstable = Эти группы неустойчивы: без каждого десятого ответа многие оказались бы в другой группе. Опирайтесь на общие позиции, а не на состав групп.
statements-picture = Каждый овал вмещает бо́льшую часть группы. Чем ближе, тем более схожи ответы.
statements-apart = Что её отличает:
statements-nothing-apart = Ни одно отдельное утверждение её не отличает.
statements-of-group-agree = В этой группе согласны { $n } из { $of }.
statements-of-group-disagree = В этой группе не согласны { $n } из { $of }.
statements-others-agree = Среди остальных согласны { $share }.
statements-others-disagree = Среди остальных не согласны { $share }.
statements-you = Ваше место
statements-you-in-group = Ближе всего к ответам вашей организации: { $group }.
statements-you-in-group-sure = Ближе всего к ответам вашей организации: { $group } (в { $share } проверок без части ответов).
statements-you-in-none = Ваша организация не входит ни в одну группу: ответов мало или они посередине.
statements-you-one-group = Группа одна, и ваша организация в ней.
statements-you-alone = Это видит только ваша организация.
statements-minority = Мнения меньшинства
statements-minority-lead = Мнения, которых придерживается бо́льшая часть меньшей группы и не разделяет бо́льшая часть остальных. На каждое даётся ответ.
statements-few = Позиции немногих
statements-no-minority = Таких мнений в ответах не видно.
statements-counts = Все утверждения с цифрами
statements-seen = Видели
statements-not-said = Это картина ответов тех, кто участвовал. Она не говорит, почему они так ответили, насколько твёрдо и чего никто не сформулировал.
statements-own-votes = Ответы вашей организации на утверждения
done-votes-taken-back = Все ответы вашей организации удалены.
audit-statements-pose = Утверждения размещены
audit-statement-decide = Решение об утверждении
audit-statement-contest = Отклонение утверждения оспорено
audit-statement-look-again = Отклонённое утверждение пересмотрено
audit-statement-translate = Языковая версия утверждения сохранена
audit-statement-answer = Ответ на утверждение
audit-ballot-begin = Первые ответы на утверждения
audit-ballot-take-back = Ответы на утверждения отозваны
statements-organisations = { $n ->
    [one] { $n } организация
    [few] { $n } организации
    [many] { $n } организаций
   *[other] { $n } организации
}
statements-waiting-still = { $n ->
    [one] { $n } утверждение ожидает допуска или пересмотра. Сначала примите решение.
    [few] { $n } утверждения ожидают допуска или пересмотра. Сначала примите решение.
    [many] { $n } утверждений ожидают допуска или пересмотра. Сначала примите решение.
   *[other] { $n } утверждения ожидают допуска или пересмотра. Сначала примите решение.
}
statements-few-unanswered = { $n ->
    [one] { $n } утверждение Управления, по которому есть мнение меньшинства, пока без ответа. Сначала ответьте на него.
    [few] { $n } утверждения Управления, по которым есть мнения меньшинства, пока без ответа. Сначала ответьте на них.
    [many] { $n } утверждений Управления, по которым есть мнения меньшинства, пока без ответа. Сначала ответьте на них.
   *[other] { $n } утверждения Управления, по которым есть мнения меньшинства, пока без ответа. Сначала ответьте на них.
}
consultations-put-language = Исправить язык
done-language = Язык исправлен.
audit-contribution-put-language = Исправлен язык отзыва
consultations-preview = Посмотреть глазами других
consultations-preview-lead = Так её прочтут те, кому она предназначена, когда она откроется. Здесь ничего нельзя изменить.

consultations-as-unlisted = Без нашего названия: как организация сети
consultations-as-unlisted-hint = Тогда название видит только Управление. Это относится ко всему, что ваша организация говорит здесь, пока она снова не покажет название на странице «Где видно ваше название».
consultations-where = Отзывы в консультации «{ $title }»
consultations-where-hidden = Отзывы в консультации, которую вы сейчас не можете открыть
consultations-where-quoted = Опубликованный ответ в консультации «{ $title }», где упомянуто название
consultations-where-quoted-stays = Это опубликованные слова Управления. Попросите ответственного сотрудника консультации изменить их.
consultations-alike = Почти одинаковые
consultations-alike-lead = Отзывы, в которых сказано почти одно и то же; их нашла система. Ответьте на них вместе: сказанное сообща значит не меньше.
consultations-alike-none = Почти одинаковых нет
consultations-alike-none-text = В каждом отзыве сказано своё.
consultations-alike-open = Прочитать и ответить
consultations-alike-one = Отзывы, в которых сказано почти одно и то же
consultations-alike-read = Сначала прочитайте их: одно слово может перевернуть смысл. Снимите выбор с тех, которым нужен отдельный ответ.
consultations-alike-more = Их больше, чем можно ответить за раз. Остальные появятся, когда на эти будет дан ответ.
consultations-theme-voices = { $n ->
    [one] от { $n } организации
    [few] от { $n } организаций
    [many] от { $n } организаций
   *[other] от { $n } организации
}
consultations-theme-voices-few = менее чем от 5 организаций
consultations-voice = Голос { $name }
consultations-voice-how = Ваша организация получает случайное имя. Пока консультация открыта, можно узнать, чьё оно; при закрытии ключ уничтожается, и после этого не узнает никто, в том числе этот сайт. Ваши слова публикуются вместе со словами других, не чаще раза в день. Выдать вас всё ещё может то, что вы пишете, и то, как вы пишете.
consultations-no-pseudonym = В этой консультации отзывы без имени не принимаются.
consultations-voice-there = Ваша организация уже высказалась здесь без имени. Измените это или сначала отзовите.
consultations-named-there = Ваша организация уже высказалась здесь под своим именем. Ответ у неё один: сначала отзовите другой.
consultations-voice-title = Что ваша организация говорит без имени
consultations-voice-lead = Пока консультация открыта, это могут читать и менять все, кто говорит здесь от вашей организации. Потом открыть это можно только по коду.
consultations-voice-code-lead = Ваши слова и ответ на каждый отзыв, когда даны все ответы. Закройте эту страницу, когда прочтёте.
consultations-voice-none = Ваша организация ничего не говорила здесь без имени
consultations-voice-waiting = Ждёт публикации
consultations-voice-done = Готово.
consultations-code-title = Ваш код
consultations-code-lead = По этому коду, и только по нему, вы прочтёте ответ, когда консультация закроется, и скажете, учли ли ваши слова.
consultations-code-once = Он показывается один раз, и показать его снова нельзя. Запишите его, прежде чем продолжить.
consultations-code-keep = Кто знает код, может прочитать ваши слова и действовать за вас. Храните его там, где не увидят другие; сами по себе цифры не выдают, для чего они. Письма не будет: загляните сюда в день, к которому Управление обещало ответ.
consultations-code-continue = Код записан
consultations-code-another = Получить другой код
consultations-code-another-text = Прежний код больше ничего не откроет.
consultations-code-ask-title = Прочитать ответ по коду
consultations-code-ask-lead = Для тех, кто высказался без имени. Лучше не входить в учётную запись и открыть приватное окно: тогда рядом ничего не останется.
consultations-code-label = Ваш код
consultations-code-hint = Шестнадцать цифр, с пробелами или без
consultations-code-wrong = Этот код ничего не открывает. Проверьте шестнадцать цифр.
consultations-code-open = Открыть
consultations-code-lost = Потерянный код восстановить нельзя. Пока консультация открыта, ваша организация может получить другой.
consultations-own-voices = Что ваши организации говорят без имени в открытых консультациях
consultations-voices-counted = { $n ->
    [one] Кроме того, { $n } организация высказалась без имени.
    [few] Кроме того, { $n } организации высказались без имени.
    [many] Кроме того, { $n } организаций высказались без имени.
   *[other] Кроме того, { $n } организации высказались без имени.
}
done-voice = Ваши слова сохранены.
audit-consultation-release = Отзывы без имени опубликованы
audit-consultation-unlink = Ключ отзывов без имени уничтожен

# Первый отзыв организации
first-title = Первые отзывы
first-setting = Читать первые отзывы до показа
first-setting-hint = То, что организация говорит здесь под своим названием и впервые на этом сайте, ждёт, пока вы его не допустите: не более трёх рабочих дней. Приглашённые организации никогда не ждут.
first-fact = Управление читает их раньше других, не более трёх рабочих дней.
first-how = Если ваша организация впервые высказывается под своим названием, Управление читает отзыв раньше других. Квитанция приходит сразу, и засчитывается момент, когда отзыв получен. Через три рабочих дня или при закрытии консультации он показывается сам.
first-waits = Ждёт первого прочтения
first-until = Будет показан сам не позднее: { $date }.
first-declined-how = Пока консультация открыта, можно изменить слова и отправить их снова. Можно также попросить пересмотреть решение.
first-again = Написать заново
first-lead = Эти организации впервые высказываются под своим названием. Допускайте то, что никого не подвергает опасности, согласны вы с этим или нет; отклоняйте только с обоснованием, которое поможет написать заново.
first-let-in-until = Будет допущен сам: { $date }
first-with-it = Вместе с ним допускается всё остальное, что здесь ждёт от этой организации.
first-decided-meanwhile = Тем временем решение принял кто-то другой. Посмотрите ещё раз.
first-wait = Прочитайте первые отзывы к «{ $title }» (ждут: { $n })
first-contested-still = { $n ->
    [one] Оспорено решение по { $n } первому отзыву. Сначала рассмотрите его повторно.
    [few] Оспорены решения по { $n } первым отзывам. Сначала рассмотрите их повторно.
    [many] Оспорены решения по { $n } первым отзывам. Сначала рассмотрите их повторно.
   *[other] Оспорены решения по { $n } первого отзыва. Сначала рассмотрите их повторно.
}
audit-first-look-let-in = Первый отзыв допущен
audit-first-look-decline = Первый отзыв отклонён
audit-first-look-contest = Отклонение первого отзыва оспорено
audit-first-look-look-again = Отклонённый первый отзыв пересмотрен
mail-first-look-subject = Управление прочитало ваш первый отзыв
mail-first-look-body =
    Здравствуйте, { $name }!

    Управление прочитало один из ваших первых отзывов. Что решено и что вы можете сделать, указано рядом с вашими словами:

    { $link }

# What changed since somebody was here, and what letters are about.
consultations-change-opened = Принимаются отзывы: { $title }
consultations-change-extended = Продлено время для высказываний: { $title }
consultations-change-closed = Приём отзывов завершён: { $title }
consultations-change-answered = Опубликованы ответы и результат: { $title }
consultations-change-followed-up = Рассказано, что из этого вышло: { $title }
consultations-topic = Консультации, в которые приглашена ваша организация
consultations-topic-answers = Ответы на ваши отзывы
consultations-topic-contests = Итоги по оспоренным вами ответам
mail-contest-settled-subject = Управление повторно рассмотрело свой ответ
mail-contest-settled-body =
    Здравствуйте, { $name }!

    Вы оспорили ответ Управления. Управление рассмотрело его повторно; итог изложен здесь:

    { $link }
