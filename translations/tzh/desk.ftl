### Lo que ella lee de la facilitadora: borrador, ningún hablante lo ha revisado.

certificate-title = Sjunal nopjunel
certificate-given = Ya yich' ak'el
certificate-workshop = La sjal spisil nopjunel ta a'tel
certificate-course = La sjal spisil nopjunel
certificate-hours = { $hours } ora
certificate-cloth = Spak'
