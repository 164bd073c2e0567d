title = A simple plan for a month
goal = Have a month of work on one page.

una-hoja = A plan fits on one page: four weeks, three tasks each. At the end of the week you mark what you did and what was sold.

diez-fotos = You posted ten photos in one day. Then nothing all month. What do you change?
    .otras-diez = I post another ten together
    .otras-diez-why = All together they are seen one day and forgotten.
    .dos-por-semana = I post two a week
    .dos-por-semana-why = So they remember you all month.
    .ya-no-publico = I stop posting
    .ya-no-publico-why = The photos are good. Only spread them better.

fotos-del-mes = You will post 2 photos a week, for 4 weeks. How many pieces must you photograph, one a photo?
    .why = 2 times 4 is 8. You can take them in one morning.
    .less-why = It is more: add 2 for each week.
    .more-why = It is less: 2 a week, 4 weeks.

dia-de-madres = Mother's Day is coming. When do you tell your customers?
    .un-dia-antes = One day before
    .un-dia-antes-why = No time is left to weave or to send.
    .tres-semanas = Three weeks before
    .tres-semanas-why = Weaving and sending take time.
    .ese-dia = On the day itself
    .ese-dia-why = On that day the gift must be at home.

# An example: each task has its week, and what happens is told week by week.
mes-de-fiesta = The feast is after week 4. In which week does it go?
    .aparto-hilo = I put thread aside
    .aparto-hilo-why = The thread is at home, ready for weaving.
    .aparto-hilo-late = Thread was missing, and the loom waited.
    .aviso = I tell them and take orders
    .aviso-why = The customers order in time.
    .aviso-late = Little time is left to weave and send.
    .tejo = I weave the pieces
    .tejo-why = You weave without hurry: you have thread and orders.
    .tejo-early = You do not have the thread yet.
    .tejo-late = That week is already for sending.
    .envio = I send in time
    .envio-why = They arrive before the feast.
    .envio-early = The pieces are not ready yet.

me-gusta = Your photo got 50 "likes" and no question. Did it work for selling?
    .yes-why = Being liked is nice, but nobody asked.
    .no-why = Count questions and sales.
    .cuento-ventas = I count questions and sales
    .cuento-ventas-why = That says whether the photo sells.
    .pocos = Because 50 are few
    .pocos-why = With many it is the same. See whether they ask.

que-anoto = You write down how your week was. Does this tell whether you sell?
    .dice-venta = It tells me
    .solo-adorno = It does not
    .preguntas = How many asked the price
    .preguntas-why = Whoever asks is close to buying.
    .corazones = How many hearts it got
    .corazones-why = They are cheering, but do not tell who buys.
    .vendidas = How many pieces you sold
    .vendidas-why = This is what matters most.
    .que-bonito = How many said "how pretty"
    .que-bonito-why = Thank them. Write down those who ask.

seis-meses = A customer bought from you six months ago. She agreed to get messages. What is right?
    .gracias-nuevo = I greet her and show something new
    .gracias-nuevo-why = A short message makes her look again.
    .su-permiso = If she says "no more", I do not write
    .su-permiso-why = Her permission may change. Respecting it builds trust.
    .cada-hora = I write to her every hour
    .cada-hora-why = It is tiring, and she may block you.

mi-hoja = Look at this plan. Which weeks do not say what to do?
    .from = An example of a plan
    .semana-una = Week 1: two photos, Monday and Thursday
    .semana-una-why = It says what and when.
    .semana-dos = Week 2: sell a lot
    .semana-dos-why = That is a wish. Write what you will do.
    .semana-tres = Week 3: tell five customers
    .semana-tres-why = It says how many. You can mark it.
    .semana-cuatro = Week 4: whatever comes
    .semana-cuatro-why = Put at least one task with its day.

cuatro-semanas = Your group looks at your plan every Monday.
    .who = Rosa, of your group
    .primera = Week 1. What will you post?
    .dos-fotos = Two photos: Monday and Thursday
    .dos-fotos-why = Little and steady can be kept.
    .diez-hoy = Ten photos today
    .diez-hoy-why = They are used up today. Three weeks are left.
    .luego-empiezo = I begin later
    .luego-empiezo-why = With one photo you have begun.
    .segunda = Week 2. Nobody asked. It rained a lot.
    .cambio-foto = I change the photo and go on
    .cambio-foto-why = Going on and changing something: that is initiative.
    .no-sirve = The internet is no use
    .no-sirve-why = It was one week. Change something and try.
    .segunda-sin = Week 2. Your plan is empty.
    .dos-ahora = I post one today and one on Thursday
    .dos-ahora-why = A plan can begin on any day.
    .lo-dejo = I had better leave it
    .lo-dejo-why = You can make it smaller without leaving it.
    .tercera = Week 3. The feast is near.
    .aviso-ya = I tell my customers today
    .aviso-ya-why = There is still time to weave and send.
    .aviso-luego = I tell them next week
    .aviso-luego-why = It is enough for a few. Tell them earlier.
    .tercera-tarde = Week 3. Three customers are waiting.
    .aviso-hoy = I write to them today
    .aviso-hoy-why = Late, but in time for some.
    .ya-no-alcanza = There is no time now
    .ya-no-alcanza-why = Ask: perhaps they want it for another date.
    .vende = Week 4. You sold three, and know what worked.
    .vende-poco = Week 4. You sold one. Now you have a plan.
    .sin-plan = The month went by. The next begins on Monday.

esta-semana = This week I will…
    .mi-plan = Make my plan on one page
    .dos-publicaciones = Post twice
    .contar-preguntas = Count how many ask
