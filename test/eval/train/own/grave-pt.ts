/** Comments of our own about danger, threats, law and press, and of customers who are in no danger at all: one a line. */
export const pt = {
  grave: `
a tomada atrás da geladeira explodiu e a cozinha ficou cheia de fumo
desde que o vosso técnico veio há um cheiro forte a gás
o apartamento ao lado está a arder por causa da vossa secadora
levei um choque no chuveiro, ainda não sinto o braço
tem um fio elétrico caído numa poça em frente à escola
os vossos biscoitos sem nozes mandaram o meu namorado para os cuidados intensivos
não está escrito em lado nenhum que tem leite e a cara da minha filha inchou
o garçom jurou que não tinha camarão e a minha garganta fechou
a minha bebé engoliu uma peça do brinquedo
a pilha do comando está no estômago do meu filho
a bateria inchou e está a ferver
o carregador explodiu no corredor e saímos pela janela
piso no freio da van alugada e nada, fui parar na vala
a direção travou na autoestrada
a bomba de insulina parou de noite sem alarme
o respirador do meu pai deixou de funcionar e ninguém atende
a família toda intoxicada com o vosso frango
três crianças foram de ambulância porque o insuflável voou
uma estante caiu em cima do meu filho de dois anos
o meu filho perdeu a ponta do dedo na cadeira dobrável
na creche deixaram a minha filha sozinha no pátio uma hora
uma monitora batia num menino
o nadador-salvador estava no telemóvel enquanto o meu sobrinho se afogava
há pessoas presas no teleférico há quatro horas
estamos trancados no vosso estacionamento com duas crianças
um senhor desmaiou na plataforma e ninguém ajuda
cuspo sangue desde que tomo as vossas cápsulas
a tinta queimou o meu couro cabeludo
serviram lixívia à minha mãe em vez de água
o motorista estava bêbado e passou dois sinais vermelhos
o entregador me empurrou contra a parede e tentou me beijar
puseram alguma coisa na minha bebida no vosso bar
fios desencapados ao lado da piscina das crianças
o elevador despencou com a minha avó dentro
não quero acordar amanhã
já não encontro razão para continuar vivo
estou na ponte e não tenho mais nada a perder
tomei os comprimidos todos
cuidem do meu cão, eu já não vou estar cá
todos os dias penso em me jogar debaixo do comboio
a minha filha corta-se por causa do vosso fórum
mais valia estar morto
espero-te à saída, vais ver
sei em que escola andam os teus filhos
vou tacar fogo no armazém de vocês
vou partir as pernas ao vosso estafeta
vocês só saem daí num caixão
mereciam ser enforcados
tenho uma arma e sei a que horas sais
da próxima vez não venho para conversar
a minha advogada tem os e-mails todos
vão receber a citação esta semana
já fiz queixa na ASAE e na polícia
o juiz vai decidir
a CNPD já foi avisada
somos 300 lesados e vamos processar juntos
retirem a minha foto em 48 horas ou avança o meu advogado
vou abrir um processo contra vocês no Procon
sou repórter da Folha, alguém pode responder até às 17h?
hoje à noite sai no telejornal
estamos a fazer uma reportagem sobre as vossas quintas e queremos a vossa versão
mandei tudo para os jornais
o vosso portal mostra-me as faturas e moradas de outros clientes
entrei e vejo a conta de outra pessoa com o cartão
as nossas senhas estão num fórum de hackers
o meu ex violento conseguiu a minha morada no vosso call center
mandaram os meus exames para o meu chefe
publicaram a foto da minha filha com o nome e a escola
o segurança disse que hoje não entram negros
não me deixaram entrar por causa do véu
fui recusado por causa do meu apelido, disse o vosso recrutador
não nos serviram porque o meu filho tem síndrome de Down
despedida no dia em que disse que estava grávida
não alugam a estrangeiros, foi o que a agência me disse
expulsaram um cego por causa do cão-guia
a cabine encheu-se de fumo e duas hospedeiras precisaram de oxigénio
soltou-se uma roda do vosso autocarro em andamento
as portas do elétrico fecharam num carrinho de bebé e arrastaram-no
o cabo do teleférico partiu-se atrás de nós
a vossa escavadora rebentou o cano do gás, rua evacuada
a lâmpada solta faíscas quando chove, tenho medo de dormir aqui
mofo preto e o meu filho asmático internado outra vez
a farmácia deu ao meu avô dez vezes a dose
deixaram uma compressa dentro de mim
operaram o joelho errado
a minha mãe esperou nove horas numa maca e morreu
a fórmula faz os meus gêmeos vomitarem
onze convidados no hospital por causa das ostras
achei uma seringa na piscina de bolas
lascas de metal no cereal, dente partido
a garganta arde desde o vosso sumo e não consigo engolir
o cordão da persiana quase estrangulou a menina
a cadeira alta virou, fratura no crânio
os foguetes foram para cima das pessoas
a panela de pressão explodiu, queimaduras de segundo grau
a escada fechou comigo em cima, parti uma vértebra
o capacete rachou, quatro dias em coma
os olhos incharam e mal consigo respirar
estão a espancar alguém no corredor do vosso hostel
o meu perseguidor encontrou-me pela vossa app, está à minha porta
um homem filma as meninas nos provadores
um adulto pede fotos à minha filha de nove anos no vosso jogo
o treinador bate nas crianças
tem uma criança sozinha num carro ao sol no estacionamento de vocês
alguém vai saltar do vosso terraço
ouvem-se tiros perto da entrada B
as pessoas estão a ser esmagadas em frente ao palco, parem
as saídas estão com cadeado e a sala cheia
não tenho mais forças para viver
desde o despejo penso todos os dias em acabar com tudo
ninguém vai sentir a minha falta
já escolhi o dia
digam à minha mulher que lamento, não consigo continuar
vou me enforcar
uma menina escreve no vosso vídeo que se quer matar
vou atrás de vocês
contratem guarda-costas
nunca mais vai andar, eu trato disso
vou te furar
o vosso moderador merecia um tiro
sei o teu nome, o teu carro e a tua rua
ácido na cara é o que ela merece
amanhã o vosso prédio vai ser cinza
cuidado hoje à noite ao atravessar a rua
estou a procurar aconselhamento jurídico
têm quinze dias, depois é o tribunal
apresentei reclamação no Banco de Portugal
despedimento ilícito, vemo-nos no tribunal do trabalho
essa marca está registada em meu nome e vão pagar
isto é difamação e vai ter consequências
jornalista de investigação, tenho e-mails internos vossos
fechamos às 18h para o vosso direito de resposta
já falei com um repórter, domingo na capa
Lusa, podem confirmar os despedimentos?
isto vai para todas as redações
consigo ler mensagens de desconhecidos na vossa app
recebi o diagnóstico de outra paciente
o pdf tem os salários de toda a gente
venderam os meus dados de saúde
clonaram o meu cartão depois do vazamento de vocês
o barbeiro disse que não atende gente como nós
só revistaram a minha mochila, sou o único negro da fila
o hotel cancelou ao ver que éramos duas mulheres
velha demais para a vaga, o chefe escreveu isso
o táxi arrancou ao ver o meu cão-guia
ganho menos que os homens da equipa`,
  calm: `
sou uma mulher negra e finalmente têm o meu tom
sou trans e sinto-me bem no vosso ginásio
sou muçulmana e uso a vossa marca
ando de cadeira de rodas e compro aí toda semana
sou surdo e as legendas são ótimas
o meu filho autista adora a vossa hora calma
uso véu e a linha desportiva fica-me bem
estou grávida, que chá posso beber?
o meu pai cego usa a vossa app
somos duas mães e adoramos os anúncios
o meu advogado usa os vossos fatos
esta mala é a bomba
eu matava por uma fatia desse bolo
o meu chefe mata-me se não chegar sexta haha
estou morrendo de vontade de provar
morri de rir com o anúncio
o aplicativo trava toda vez que abro
o site caiu durante os saldos
o portátil congelou e perdi o texto
sabor a fumo a mais no molho
queimei a língua no café com a pressa
a vela queima torta, alguma dica?
a partir de que idade é a cadeirinha?
o meu bebé engoliu a papa toda, adora
quanto dura a bateria?
o carregador parou de funcionar num mês
as pastilhas de travão chegaram um dia atrasadas
presos uma hora na fila mas equipa simpática
a minha conta está bloqueada desde ontem
a minha encomenda perdeu-se e ninguém responde
o frasco chegou partido
um botão caiu da camisa na primeira lavagem
tinha um cabelo na comida, quero reembolso
pizza fria e entregador atrasado
é um crime terem acabado com esse sabor
preços de assalto
estou farto, cancelem a minha assinatura
quero o dinheiro de volta e vou deixar uma estrela
golpe, fujam
quem faz de advogada na série?
a minha irmã estuda direito e recomenda-vos
onde está a política de privacidade?
o médico recomendou-me os vossos sapatos
trabalho num hospital e os vossos socos são um sonho
há rampa para cadeira de rodas?
o molho tem sésamo? sou alérgica, pergunto antes de pedir
li a entrevista no jornal, parabéns
a fantasia de polícia é pequena
guerra de pistolas de água, obrigado!
como se mata o último zumbi?
o árbitro roubou a gente
o meu coração parou no golo
chorei na cena do enterro
adeus sofá velho
não vivo sem este creme
o telemóvel caiu da varanda e ainda funciona
apaixonámo-nos pelo sítio
vemos vocês todos os domingos na tv
hoje à noite estaremos na inauguração
este preço mata-me
que show de bola, mataram a pau
sem água quente o fim de semana todo
o aquecimento faz barulho, mandam um técnico?
o ar condicionado da carruagem não funcionava
voo atrasado quatro horas, perdemos a ligação
o autocarro não passou, 40 minutos à chuva
o estafeta deixou a encomenda à chuva
o motorista foi um amor com a minha mãe
o técnico não apareceu, mais um dia perdido
as crianças choraram quando o espetáculo foi cancelado
o meu filho ficou triste, o brinquedo veio sem pilhas
a piscina estava fria
elevador avariado, subimos com as malas
a porta da geladeira não fecha bem
a máquina de lavar perde água
o celular esquenta um pouco ao carregar, é normal?
o ecrã veio riscado
o creme deixa a pele seca
os sapatos magoam os pés
o colchão é muito duro
a cadeira abana
faltam dois parafusos
sopa salgada e o garçom esqueceu as bebidas
o café sabe a queimado
o molho picante é mortal, adoro
a enfermeira ao telefone foi muito paciente
a farmácia abre ao domingo?
quantos comprimidos traz a caixa?
quero fechar a conta e o formulário não funciona
cobraram duas vezes
a transferência está pendente desde segunda
não pedi a newsletter
mandaram a fatura para a morada antiga
recebi a encomenda de outra pessoa
o gerente nem pediu desculpa
o segurança da porta era muito engraçado
perdemos outra vez, fora com o treinador
o vosso guarda-redes esteve em chamas hoje
o vilão morre cedo demais
servidores em baixo outra vez
perdi todo o progresso
lágrimas de alegria
que orgulho da minha menina no vosso palco
obrigado pelo reembolso rápido
até logo às oito
vamos sábado com a família toda
que botija serve no grelhador?
a tinta é tóxica para animais?
o capacete é certificado?
quanto peso aguenta a rede?
dá para ir de carrinho de bebé?
caro demais para o que é
li o artigo, números interessantes
passo amanhã para levantar a encomenda
tem no tamanho 42?`,
};
