title = What I know has value
goal = Say what I can do, and one clear aim.

todo-es-saber = Rosa says: "I know nothing". But she weaves, counts threads and teaches her daughter. All that is knowing. You know things too.

le-preguntan = At a meeting they ask you: "What can you do?" What do you say?
    .no-se-nada = I know nothing, I only weave
    .no-se-nada-why = Weaving is knowing. It took you years to learn.
    .digo-tres = I can weave, count and teach
    .digo-tres-why = You said it clearly. So they know what to ask of you.
    .otra-hable = Let someone else speak
    .otra-hable-why = Nobody knows your work as you do.

para-que-sirve = What you do at home helps you to sell. What is it good for?
    .cuento-hilos = I count the threads
    .sacar-cuentas = Doing sums
    .cuento-hilos-why = Who counts threads can count money.
    .enseno-hija = I teach my daughter
    .guiar-nueva = Helping a newcomer
    .enseno-hija-why = A group needs someone who teaches.
    .aparto-fiesta = I save for the feast
    .comprar-hilo = Having money for thread
    .aparto-fiesta-why = Saving little by little buys thread too.

presentacion-chica = Juana presents herself at a fair. Which words make her less?
    .from = Juana
    .me-llamo = My name is Juana and I am a weaver.
    .me-llamo-why = Her name and her work: that is how to begin.
    .nada-mas = I only weave, that is little.
    .nada-mas-why = It is not little. She can say: I weave on a loom.
    .sale-feo = Sorry, mine come out ugly.
    .sale-feo-why = No need to say sorry. Let her show her piece.

meta-clara = Your aim is "to sell more". How do you make it clear?
    .mucho = Sell very much
    .mucho-why = How much is very much? A number tells.
    .dos-caminos = Sell two table runners this month
    .dos-caminos-why = It says what, how many and when. It can be seen at the end.
    .cuando-se-pueda = Sell when possible
    .cuando-se-pueda-why = Without a date the aim is left for later.

cuantas-bolsas = You want to gather 600 pesos. For example, each bag leaves you 200. How many bags do you sell?
    .why = 200, 400, 600: three bags. That is a clear aim.
    .less-why = Count by 200 until you come to 600.
    .more-why = It is fewer. Count by 200 and stop at 600.

canasta = Put each thing in its basket. Do you know it, or is it your aim?
    .ya-se = I know it
    .mi-meta = It is my aim
    .telar = I weave on a backstrap loom
    .telar-why = It is knowledge of many years.
    .foto-mes = This month, learn to take photos
    .foto-mes-why = You do not do it yet. It has a date: an aim.
    .cuentas = I do sums in my head
    .cuentas-why = You do it each day at the market. You know it.
    .tres-fajas = Sell three sashes before the fair
    .tres-fajas-why = It has a number and a date: a clear aim.
    .ensenar = I teach my daughter to embroider
    .ensenar-why = Who teaches, knows. Say it too.

pieza-chueca = A piece came out crooked. Do you stop weaving that model?
    .yes-why = A crooked piece teaches. The next one is better.
    .no-why = You can try again.
    .veo-pruebo = I see what changed and try again
    .veo-pruebo-why = Perhaps it was the thread, or the hurry. Looking helps.
    .nadie-ve = Nobody will notice
    .nadie-ve-why = The client does look. Better see what changed.

mi-presentacion = You are going to present yourself. What comes first, and then?
    .digo-nombre = My name is Juana, I am a weaver
    .digo-saberes = I can weave, count and teach
    .digo-meta = This month I want to sell two runners
    .why = First who you are, then what you know, and last what you want.

la-tienda = Carmen has a shop and looks for weavers.
    .who = Carmen, shop owner
    .que-sabe = Good afternoon. What can you do?
    .tejo-cuento = I weave, embroider and keep accounts
    .tejo-cuento-why = Three things you know, said without shame.
    .poquito = Well, little, almost nothing
    .poquito-why = Carmen does not see your pieces if you do not name them.
    .mejor-que-todas = I am better than all of them
    .mejor-que-todas-why = No need to compare. Say what you do.
    .que-busca = How good. And what do you want this month?
    .meta-exacta = I want to sell two table runners
    .meta-exacta-why = Now Carmen knows how many she can order.
    .lo-que-quiera = Whatever you like
    .lo-que-quiera-why = Your aim is for you to say. A number helps.
    .duda = Hmm. It is not clear to me what you do.
    .enseno-faja = Look at this sash: I wove it
    .enseno-faja-why = The piece speaks for you.
    .me-voy = Well, I am going
    .me-voy-why = You could still show a piece.
    .pieza-mala = And if a piece comes out crooked?
    .reviso-y-pruebo = I look at it, see why and make another
    .reviso-y-pruebo-why = Saying how you mend it gives trust.
    .nunca-falla = That never happens to me
    .nunca-falla-why = It happens to all of us. Knowing how to mend is worth more.
    .encargo = I like that. Bring me the two runners.
    .encargo-chico = Let us begin with one sash and see.
    .pocas = Think about it and tell me how many you bring.
    .no-conoce = Carmen did not learn what you do.

esta-semana = This week I am going to…
    .decir-tres = Say three things that I can do
    .meta = Say my aim with a number and a date
    .saber-de-otra = Tell a companion what she does well
