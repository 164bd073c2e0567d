title = Alone or in a group?
goal = To see what a group gives and what it asks.

juntas = In a group large orders can be met. There are also meetings, rules and work. It is good to think about it first.

sesenta-piezas = A shop asks for 60 pieces a month. You weave 10. What do you do?
    .en-grupo = I talk it over with my companions
    .en-grupo-why = Six of you can. One cannot.
    .sola-todo = I say yes and do it alone
    .sola-todo-why = The month is not enough. The shop asks no more.
    .digo-que-no = I say no, it is much
    .digo-que-no-why = Before saying no, see who can do it with you.

cuantas-faltan = The law asks for 5 members or more to be a cooperative. You are 4. How many are missing?
    .why = Four and one more are five. One is missing.
    .less-why = Somebody is still missing to reach five.
    .more-why = With fewer you reach it: from four to five.

bueno-o-deber = In a group, is this gained or owed?
    .gano = I gain it
    .debo = I give it
    .pedidos = Larger orders
    .pedidos-why = Many hands reach further.
    .juntas-mes = A meeting every month
    .juntas-mes-why = Your time holds the group up too.
    .hilo-mayoreo = Thread in bulk, cheaper
    .hilo-mayoreo-why = Buying together, each spends less.
    .cumplir = To deliver on the date
    .cumplir-why = If one is late, all look bad.

solo-apoyo = A neighbour says: let us join only for the government's support. Is it wise?
    .yes-why = The support ends and the duties remain.
    .no-why = A group is made to work together.
    .sin-reglas = First we talk of the work and the rules
    .sin-reglas-why = With clear rules there is less anger.
    .no-hay-apoyo = Because the support never comes
    .no-hay-apoyo-why = Sometimes it comes. But it does not hold a group up.

antes-de-entrar = What do you ask before joining a group?
    .reglas = What the rules are
    .reglas-why = So you know to what you say yes.
    .dinero = How the money is shared
    .dinero-why = What is talked over before prevents quarrels later.
    .color = Which colour they like
    .color-why = That can be seen later.

pedido-grande = A large order comes to the group. In what order?
    .cuanto-puede = Each says how much she can
    .sumamos = We add up the pieces
    .fecha = We look at the date
    .contestamos = We answer the shop
    .why = First what can be done, at the end the word.

# An example with invented women: who does what, and when.
mes-del-pedido = The order leaves in week 4. Which week is for each of them?
    .rosa = Rosa buys the thread
    .rosa-why = All have thread to begin.
    .rosa-late = The others wait for thread and do not weave.
    .todas = All weave their part
    .todas-why = With many hands there is time enough.
    .todas-early = There is no thread yet.
    .todas-late = No time is left to check.
    .ana = Ana checks the pieces
    .ana-why = What is missing is mended in time.
    .ana-early = The pieces are not woven yet.
    .ana-late = The order leaves unchecked.
    .lucia = Lucía delivers to the shop
    .lucia-why = The shop receives everything complete.
    .lucia-early = Pieces are missing, and the shop waits.

invitacion = Rosa invites you to her group.
    .who = Rosa, weaver
    .entre = Will you join us? We are five.
    .pregunto-reglas = I like it. What are the rules?
    .pregunto-reglas-why = To ask first is to care for the group.
    .si-rapido = Yes, write me down
    .si-rapido-why = Gladly, but without knowing the duties.
    .no-me-gusta = No, in groups there is quarrelling
    .no-me-gusta-why = With clear rules there is less. It is worth asking.
    .cada-mes = One meeting a month and two pieces for the group.
    .puedo-dos = Two I can. And the money?
    .puedo-dos-why = You promised what you can and asked what is missing.
    .prometo-todo = I give ten, no problem
    .prometo-todo-why = To promise too much hurts the trust.
    .deberes = Good. The meeting is tomorrow at five.
    .ahora-pregunto = I will come. What do we do there?
    .ahora-pregunto-why = Still in time to know the rules.
    .yo-no-voy = I do not go to meetings
    .yo-no-voy-why = The group decides in the meeting. Without you, others decide.
    .acuerdo = You joined knowing. The group trusts you.
    .acuerdo-tarde = You joined, and now know the rules.
    .no-cumple = After a month, the group is upset.
    .se-va = Rosa looked for another companion.

esta-semana = This week I will…
    .hablar = Talk with two weavers
    .contar-manos = Count how many pieces we make together
    .pensar = Think what I can give to a group
