title = A photo that sells
goal = Take a clear and honest photo of your piece.

foto-habla = On the phone nobody can touch your weaving. The photo speaks for you: it must be clear, with its true colour and its size.

foco-amarillo = You took the photo at night, under a yellow bulb. What do you do?
    .mas-focos = I switch on more bulbs
    .mas-focos-why = Yellow light changes the colour of your weaving.
    .de-dia = I take it by day, at the window
    .de-dia-why = That shows the true colour.
    .filtro = I put a filter on it
    .filtro-why = A filter changes the colour too. The client expects what the photo shows.

fondo = Behind the blouse there are dishes. What background do you choose?
    .liso = Of one colour
    .liso-why = Then the eyes go to your piece.
    .limpio = Clean and with nothing on it
    .limpio-why = A clean background shows your care.
    .trastes = With the dishes, as it is
    .trastes-why = Dishes distract. Let them look at the piece.

que-muestra = Each photo shows something. What does each one show?
    .entera = The whole piece
    .forma = Its shape
    .entera-why = From afar one sees how the whole piece is.
    .de-cerca = The piece from near
    .punto = The stitch
    .de-cerca-why = From near one sees your work.
    .con-mano = The piece with your hand
    .tamano = Its size
    .con-mano-why = The hand helps to imagine how large it is.

subir-color = With a filter the red looks stronger. Do you leave it so?
    .yes-why = The piece arrives different from the photo, and the client complains.
    .no-why = The real colour avoids complaints.
    .espera-real = The client expects the colour of the photo
    .espera-real-why = If it arrives the same, she buys again.
    .tarda = Putting the filter takes long
    .tarda-why = It is not about time: the photo should tell the truth.

revisa-foto = Look at your photo before posting. What is worth correcting?
    .from = Your photo of the table runner
    .luz = Light from the window
    .luz-why = Daylight is fine.
    .borrosa = The edge is blurred
    .borrosa-why = Take another and wait until it is sharp.
    .mesa = There is a cup on the weaving
    .mesa-why = Take the cup away: let the whole piece be seen.

preparar = You are going to take the photo. What comes first, and then?
    .limpiar = I clean the place
    .ventana = I put the piece at the window
    .tomar = I wait until it is sharp and take it
    .revisar = I look how it came out
    .why = First place and light, then the photo, and looking at it last.

clienta-foto = Lupita saw your photo and writes to you.
    .who = Lupita, client
    .no-veo = Hello. I cannot see the colour well. Is it red or orange?
    .otra-foto = It is red. I will send another photo, by day
    .otra-foto-why = You answered and showed it. Lupita trusts you more.
    .asi-es = It is as it looks there
    .asi-es-why = She already said that it cannot be seen. Another photo helps.
    .tamano = What a lovely red! What size is it?
    .con-medida = It measures 40 by 150. Look, beside my hand
    .con-medida-why = The measure and the hand remove the doubt.
    .grande = It is large
    .grande-why = Large can be many sizes. The number helps.
    .duda = Hmm, I do not know. I would rather not.
    .de-dia-ahora = Sorry. I will take one by day now
    .de-dia-ahora-why = A photo can always be improved.
    .no-contesto = I stop answering
    .no-contesto-why = Silence closes the sale. A photo opens it.
    .compra = Perfect, I want it.
    .compra-luego = Now it can be seen. Please keep it for me.
    .lo-piensa = I had better measure my table and let you know.
    .se-va = Lupita bought somewhere else.

esta-semana = This week I am going to…
    .una-foto = Take a photo by day, at the window
    .una-medida = Take a photo that shows the size
    .preguntar = Ask a client whether the photo is clear
