title = Keep your word and settle complaints
goal = Settle a problem without losing the client.

queja-no-es-pleito = A complaint is not a quarrel. The client tells you what failed and gives you another chance. If it is settled well, many come back.

dos-dias = You will take two days more than you said. What do you do?
    .callo = I say nothing
    .callo-why = Silence annoys more than waiting.
    .aviso-antes = I tell her today and give a new date
    .aviso-antes-why = To tell beforehand keeps trust.
    .apuro-mal = I finish fast, even if it turns out badly
    .apuro-mal-why = A badly made piece brings another complaint.

color-distinto = A client writes: "The colour is not the one in the photo". What do you do first?
    .pido-foto = I ask for a photo and look
    .pido-foto-why = Seeing, one understands and settles it.
    .asi-es = I say that this is the colour
    .asi-es-why = Perhaps the photo came out different. Worth a look.
    .no-fui = I say that she did not look well
    .no-fui-why = So she gets angry, and nothing is settled.

publica = A client writes something rude on your page. Do you answer with another rude word?
    .yes-why = Both rude words stay for all to see.
    .no-why = Short and kind. The rest in private.
    .otras-leen = Because other clients are reading
    .otras-leen-why = They see how you treat people.
    .no-se-escribir = Because I do not write well
    .no-se-escribir-why = Two kind words are enough.

cuatro-pasos = A complaint comes. What first, and then?
    .escucho = I listen
    .pido-perdon = I say sorry
    .ofrezco = I offer to settle it
    .cumplo = I do what I offered
    .why = First listen to what happened. Then: sorry, a repair, and do it.

que-ofrecer = A client's seam came open. What can you tell her?
    .arreglar = I mend it
    .arreglar-why = To mend costs less than to lose the client.
    .cambiar = I change it for another
    .cambiar-why = If it cannot be mended, it is changed.
    .culpar = You washed it badly
    .culpar-why = Blaming does not mend the seam.

abre-o-cierra = Does this answer help to go on talking?
    .abre = Yes, it helps
    .cierra = It does not help
    .digame = "Tell me what happened"
    .digame-why = She feels that you listen.
    .nadie-se-queja = "Nobody else complains"
    .nadie-se-queja-why = It says that her complaint is worth nothing.
    .el-lunes = "On Monday it is ready"
    .el-lunes-why = A date gives calm, if it is kept.
    .ya-pago = "You paid, it is yours"
    .ya-pago-why = The sale does not end with the payment.

fecha-nueva = You need 10 days of weaving. You want 2 more in case of rain. How many days do you tell the client?
    .why = 10 plus 2 are 12. If you finish sooner, better.
    .less-why = Add the 2 days of rain.
    .more-why = It is less: 10 and 2.

faja-rota = Lupita bought a sash and writes.
    .who = Lupita, client
    .se-rompio = The sash broke on the third day.
    .lo-siento-foto = I am sorry. Will you send me a photo?
    .lo-siento-foto-why = You apologised and wanted to see.
    .usted-la-rompio = You pulled it too much
    .usted-la-rompio-why = It may be, but so a quarrel begins.
    .le-doy-todo = I give your money back and another sash
    .le-doy-todo-why = It is a lot. First see what happened.
    .manda-foto = Look. The edge came open.
    .la-arreglo = I mend it and give it to you on Monday
    .la-arreglo-why = You gave a repair and a date.
    .algun-dia = I mend it one of these days
    .algun-dia-why = Without a date she goes on waiting.
    .enojada = I pulled nothing! I am annoyed.
    .perdon-reviso = Sorry. Bring it and I check it
    .perdon-reviso-why = To apologise opens another door.
    .bloqueo = I do not answer any more
    .bloqueo-why = She tells others.
    .acepta-todo = Really? Both?
    .mejor-arreglo = Sorry: first I check it and mend it
    .mejor-arreglo-why = You said calmly what you can do.
    .regalo-otra = Yes, both
    .regalo-otra-why = She is happy, and you worked for nothing.
    .feliz = Lupita got her sash and ordered another.
    .tranquila = The sash was mended. Lupita is calm, but ordered no other.
    .sin-ganar = Lupita is happy. You earned nothing.
    .espera = Lupita waited and did not come back.
    .perdida = Lupita told it all on her page.

esta-semana = This week I am going to…
    .avisar = Tell them if I will be late
    .una-queja = Answer a complaint calmly
    .anotar-fechas = Write down the dates I promise
