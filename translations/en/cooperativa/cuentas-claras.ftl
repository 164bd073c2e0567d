title = Clear accounts
goal = To note what comes in, what goes out and who signs.

dos-bolsas = An easy rule: two bags. One for the house, one for the work. And a notebook with date, reason and signature.

cien-pasaje = You took 100 pesos from the box for the group's fare. What do you do?
    .lo-anoto = I note it with date and reason
    .lo-anoto-why = What is noted is not fought over.
    .luego = I will remember later
    .luego-why = Memory fails. The notebook does not.
    .es-poco = It is little, it is not needed
    .es-poco-why = Many littles make much in a month.

casa-o-trabajo = From which bag does it come?
    .casa = The house
    .trabajo = The work
    .maiz = Maize to eat
    .maiz-why = It is your family's food.
    .hilo = Thread for the order
    .hilo-why = The work pays for the order.
    .pasaje-feria = Fare to go to the fair to sell
    .pasaje-feria-why = You go to sell: it is a cost of the work.
    .zapatos = The girl's shoes
    .zapatos-why = It is of the house, though the money comes from weaving.

saldo = There were 400. 300 came in and 150 went out. How much is left?
    .why = 400 and 300 are 700; less 150 is 550.
    .less-why = It is more. First add what came in.
    .more-why = It is less. Take off the 150 that went out.

cuaderno-semana = This is the week's notebook. Which lines are incomplete?
    .from = The group's notebook
    .lunes = Monday: thread, 200. Signed Ana
    .lunes-why = It has day, reason, amount and signature.
    .martes = Tuesday: 150
    .martes-why = It lacks what it was for and who signed.
    .jueves = Thursday: sale, 600. Signed Rosa
    .jueves-why = It is complete.
    .sabado = Saturday: food, I do not know how much
    .sabado-why = Without the amount the account does not come out.

falta-dinero = Money is missing and nobody noted. Do you blame someone?
    .yes-why = Without a notebook nobody can prove anything.
    .no-why = It is mended by counting together.
    .contamos = From today we count together every week
    .contamos-why = The rule cares for all, also for her who keeps the box.
    .olvidamos = Because it is better to forget the money
    .olvidamos-why = Forgetting does not mend it. Noting does.

cada-semana = The week's account, in what order?
    .juntarse = We meet
    .contar = We count the money
    .comparar = We compare it with the notebook
    .firmar = We sign
    .why = Signing comes last, when all agrees.

la-caja = The group's box was counted and 80 pesos are missing.
    .who = Marta, treasurer
    .faltan = 80 are missing. What do we do?
    .veamos = Let us look at the notebook together
    .veamos-why = First the data, then the words.
    .fue-ana = Surely it was Ana
    .fue-ana-why = To blame without seeing the notebook hurts.
    .yo-pongo = I put in the 80 and that is it
    .yo-pongo-why = A good heart, but the cause is still there.
    .pagina = Here it says fare, without the amount.
    .anotemos-hoy = That was it. Let us note everything from today
    .anotemos-hoy-why = You found the cause and the rule.
    .asi-dejemos = Let us leave it so
    .asi-dejemos-why = Next month it will be missing again.
    .llora = Ana cries. It was not her.
    .perdon = Sorry, Ana. Let us look at the notebook
    .perdon-why = To ask pardon is also a clear account.
    .que-pague = Let her pay and that is it
    .que-pague-why = Without proof, the group splits.
    .claro = All know where the money went.
    .claro-tarde = It became clear, and Ana stayed in the group.
    .otra-vez = The next month it was missing again.
    .se-rompe = Ana left, and another with her.

esta-semana = This week I will…
    .dos-cajas = Keep house and work apart
    .anotar = Note every expense
    .contar-juntas = Count the box with another companion
