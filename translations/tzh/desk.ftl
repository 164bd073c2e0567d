### Lo que ella lee de la facilitadora: borrador, ningún hablante lo ha revisado.

certificate-title = Sjunal nopjun
certificate-given = Ya yich' ak'el
certificate-workshop = La sjal spisil nopjun ta a'tel
certificate-course = La sjal spisil nopjun
certificate-hours = { $hours } ora
certificate-cloth = Spak'
