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
consultations-audience-public = Читать могут все; пишут организации сети
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
consultations-pseudonym = Псевдоним
consultations-pseudonym-taken = Этот псевдоним здесь уже занят. Пожалуйста, выберите другой.
consultations-your-pseudonym = Ваш псевдоним здесь: { $name }.
consultations-name-rule = Название вашей организации видят лишь те, кому она разрешила его видеть.
consultations-send = Отправить
consultations-save = Сохранить черновик
consultations-sign-in = Участвовать могут организации сети.
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
    Здравствуйте, { $name }.

    Управление ответило на то, что вы написали. Ваши слова и ответ приведены рядом:

    { $link }

    Вы можете сообщить, были ли они учтены, и оспорить ответ.
