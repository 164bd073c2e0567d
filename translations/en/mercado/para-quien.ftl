title = Whom is my piece for?
goal = Choose whom to sell to first.

una-primero = One piece is not for everyone. First choose one client: what she seeks, how much she carries, what for. Then weave for her.

maleta-chica = A tourist carries a small suitcase. What do you offer her?
    .cobija = A thick blanket
    .cobija-why = It is pretty, but does not fit her suitcase.
    .ligera = A purse or a bracelet
    .ligera-why = It fits, weighs little, and she can carry it.
    .cuadro-grande = A rug for the wall
    .cuadro-grande-why = Ask first if she wants it sent.

hotel-cojines = A hotel wants 40 equal cushions. What should you agree on?
    .muestra = A sample first
    .muestra-why = Both see the same before weaving.
    .medida-fecha = Size and delivery date
    .medida-fecha-why = The hotel asks for all equal and in time.
    .cada-uno-distinto = Make each one different
    .cada-uno-distinto-why = It is beautiful, but the hotel asked for equal ones.

para-todos = "My pieces are for everyone." Do you sell more with that?
    .yes-why = Whoever passes does not know if it is for her.
    .no-why = Choose one first. Then another.
    .le-hablo-a-una = If I speak to one, she hears me
    .le-hablo-a-una-why = "For your table" is clearer than "for everything".
    .nadie-compra = Because nobody buys weavings
    .nadie-compra-why = They do buy. One must find whom it serves.

quien-que = Which piece serves whom?
    .novia = A bride
    .huipil-fino = A fine huipil
    .novia-why = A wedding asks for the best.
    .estudiante = A student
    .monedero = A purse
    .estudiante-why = She has little money and wants something useful.
    .restaurante = A restaurant
    .servilletas = Equal napkins
    .restaurante-why = It buys many and orders again.
    .vecina = Your neighbour
    .faja-fiesta = A sash for the feast
    .vecina-why = She knows the work and wears it.

que-busca = Is she looking for a keepsake or something for every day?
    .recuerdo = A keepsake
    .uso-diario = Something for every day
    .viaja-manana = "Tomorrow I go back to my country"
    .viaja-manana-why = She wants to take something from here, small.
    .pone-mesa = "It is for setting the table"
    .pone-mesa-why = She will use it every day: it must last.
    .foto-con-usted = "May I take a photo with you?"
    .foto-con-usted-why = She wants to remember this place and the weaver.
    .que-se-lave = "Can it be washed often?"
    .que-se-lave-why = She wants it for use. Say how it is washed.

como-escoger = You choose for whom to weave. What first, and then?
    .miro-quien = I look who comes near
    .pregunto-uso = I ask what she wants it for
    .escojo-una = I choose one kind of client
    .hago-para-ella = I make a piece for her
    .why = Look, ask, choose, and then weave.

cuantas-preguntan = Today 4 tourists, 3 neighbours and 2 shops asked. How many in all?
    .why = 4 and 3 are 7, and 2 are 9. Tourists are most.
    .less-why = One group is missing.
    .more-why = It is less: 4, 3 and 2.

mirando-puesto = A girl looks at your stall.
    .who = Sofía, visitor
    .solo-miro = I am only looking.
    .para-quien-busca = Look calmly. For you, or a gift?
    .para-quien-busca-why = A kind question, without hurry.
    .todo-barato = Everything is cheap
    .todo-barato-why = Cheap does not tell her what serves her.
    .compre-o-no = Are you going to buy or not?
    .compre-o-no-why = Hurried, people leave.
    .mi-mama = It is for my mother. I travel tomorrow.
    .bolsa-ligera = This bag weighs little and fits well
    .bolsa-ligera-why = You heard that she travels, and offered something light.
    .cobija-gruesa = This blanket is the best
    .cobija-gruesa-why = She travels tomorrow. It weighs a lot.
    .ah-gracias = Ah. Thank you, I come back later.
    .pregunto-ahora = Whom is it for? I help you
    .pregunto-ahora-why = There is still time to ask.
    .le-rebajo = Half price for you
    .le-rebajo-why = She did not ask the price.
    .no-cabe = It does not fit in my suitcase.
    .tengo-ligera = I have a bag that does fit
    .tengo-ligera-why = You listened, and changed your offer.
    .doblela = Fold it well
    .doblela-why = She said no. Offer another.
    .compra = Sofía bought the bag and a purse.
    .compra-tarde = Sofía bought the bag.
    .se-va = Sofía went on her way.

esta-semana = This week I am going to…
    .contar-quien = Count who asks at my stall
    .preguntar-para = Ask: whom is it for?
    .una-pieza = Make one piece for one client
