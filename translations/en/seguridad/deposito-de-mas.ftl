title = I deposited too much
goal = Let the bank put mistakes right.

de-mas = Sometimes somebody deposits "by mistake" and asks for it at another account. If you send it, you may lose it. Your bank puts it right.

regrese-800 = "I made a mistake. Send 800 pesos back to this other account." What do you do?
    .mando = I send it, it is not mine
    .mando-why = If the deposit was stolen, it is taken back and you lose the 800.
    .aviso = I do not send it and tell my bank
    .aviso-why = The bank knows where it came from and returns it well.
    .la-mitad = I send half
    .la-mitad-why = Half can be lost too.

gastar = Money appeared that you did not expect. Do you spend it?
    .yes-why = It may be claimed later. Better ask.
    .no-why = So you stay at ease.
    .ajeno = It is another's money and they will look for it
    .ajeno-why = That is why one tells the bank and does not touch it.
    .poco = It is very little money
    .poco-why = Much or little, if it is not yours, one asks.

mensaje-de-mas = This message arrives. Which signs of deceit do you find?
    .from = Unknown number
    .error = I deposited by mistake.
    .error-why = A mistake can happen. See what it asks next.
    .otra-cuenta = Send it to this other account.
    .otra-cuenta-why = A mistake goes back through the bank, not to another account.
    .denuncia = Do it now or I report you.
    .denuncia-why = The threat wants you to act in fear.

cuanto-pierde = An example: you send 800. Then the bank takes the stolen deposit. How much do you lose?
    .why = You lose the 800 that you sent. The deposit was never yours.
    .less-why = Think of what left your purse: 800 pesos.
    .more-why = The deposit was not yours. What you sent left your purse.

que-hago = A strange deposit arrives. What comes first, and then?
    .no-toco = I do not touch that money
    .llamo = I tell my bank
    .guardo = I keep the messages
    .why = It is not touched, it is told, and the messages are proof.

presion = A stranger writes to you about the deposit.
    .who = Stranger
    .por-favor = Please, it is for my sick mother.
    .con-mi-banco = I am sorry. It is settled with my bank
    .con-mi-banco-why = Kind and firm. The bank returns it well.
    .ya-se-lo-mando = I send it now
    .ya-se-lo-mando-why = Pity is used to hurry you. Your bank can help both.
    .amenaza = Return it today or I report you.
    .banco-arregla = My bank knows. They will answer you
    .banco-arregla-why = You did not answer in fear. You are protected.
    .me-asusto = Do not report me, there it goes
    .me-asusto-why = That was what the threat was for. Breathe and ask your bank.
    .otra-vez = 200 more are missing. Send them too.
    .ya-no = I send nothing more. I go to my bank
    .ya-no-why = Stopping in time avoids losing more.
    .mando-mas = All right, I send them
    .mando-mas-why = Each sending leads to another. One can stop now.
    .se-calla = He wrote no more. Your money is safe.
    .paro = You lost the first and no more. Your bank guides you.
    .pierde = The money is gone. Keep everything and ask your bank for help.

esta-semana = This week I am going to…
    .numero-banco = Note my bank's number, the one on the card
    .revisar = Check who deposited to me this month
    .contar = Tell of this trick at home
