import type { HeadingTable } from './heading-table.js';

const you = '(?:you|youll|you will|you would|youd|youre|you are|this (?:person|role)|the (?:candidate|successful candidate|person))';

export const english: HeadingTable = {
  duties: {
    whole: [
      `(?:heres )?(?:what|things|some of the things|some things) ${you}(?: will| would| can expect to|ll)?(?: get to)?(?: be)? (?:do|doing|work on|working on|own|be responsible for|responsible for|tackle|build|accomplish)(?: here| with us| in this role| day to day| every day| each day)?`,
      '(?!(?:shift|day|week|month)$)(?:what )?(?:a|your)?(?: typical| average)? ?(?:day|week|shift|month)(?: in the life(?: of an? .+)?| to day| at work| looks like| with us)?(?: like)?',
      '(?:how|where) (?:youll|you will) (?:make an impact|contribute|spend your (?:time|day)|help|make a difference)',
      '(?:the |your |key |main |core |primary |essential |major |principal |day to day |daily |general |typical |specific |role |job )*(?:duties|responsibilities|tasks|accountabilities|functions|deliverables|activities)(?: (?:&|of|in|for) (?:the |this |your )?(?:duties|responsibilities|tasks|role|job|position|functions|accountabilities|expectations|work|shift))*(?: (?:include|are|will include|may include|will be))?',
      '(?:as an? .{3,30} |in this (?:role|position|job) )(?:you|youll|you will|you are|your (?:duties|responsibilities|tasks))(?: be| do| include| get to)?',
      '(?:your|the) (?:impact|mission|work|workday|working day|contribution|challenge|assignment)(?: with us| here)?',
      'on your plate|your plate|the gig|your mission(?: .{3,30})?|what(?:s| is) (?:the job|it) (?:about|like)|what the jobs about|your playground|(?:the )?nitty gritty|how you(?:ll| will) help|a taste of what you(?:ll| will) do|your role|the work|what the (?:job|role|work|position) (?:involves|is|entails|includes|looks like)|scope of (?:the )?(?:work|role)',
      'what (?:is|are) (?:your|the) (?:tasks|duties|responsibilities)',
      '(?:youll|you will)(?: be(?: responsible for| doing)?)?',
    ],
    words: [
      'responsibilities',
      'duties',
      'accountabilities',
      'what (?:youll|you will) (?:do|be doing|work on|own)',
      'day to day',
      'your tasks',
      'key tasks',
      'essential functions',
    ],
  },
  requirements: {
    whole: [
      '(?:minimum|basic|required|essential|must haves?) & (?:preferred|desired|desirable|nice to haves?|bonus)(?: (?:qualifications|skills|requirements|criteria|experience))?',
      '(?:requirements|must haves?|qualifications) & (?:nice to haves?|preferences|bonus(?: points)?)',
    ],
    words: ['(?:required|minimum|essential|must haves?) & (?:preferred|desired|desirable|nice)', 'requirements & (?:nice|preferences)'],
  },
  preferred: {
    whole: [
      '(?:its )?(?:a )?nice to haves?(?: (?:skills|experience|qualifications|but not required))?',
      '(?:bonus|extra|brownie) (?:points|skills|qualifications|experience|credit)?(?: (?:if|for)(?: you(?: have)?)?)?',
      'bonus(?:es)?|pluses|(?:a |big |definite |considered a )?plus(?: (?:if you|points))?|its a plus if(?: you)?(?: have)?',
      '(?:strongly |highly )?(?:preferred|desired|desirable|ideal|additional|optional|advantageous|helpful|useful)(?: (?:but not (?:required|essential)|additional|background|&|qualifications?|skills?|experience|requirements?|criteria|attributes|knowledge|education|competenc(?:y|ies)|certifications?|abilities))*',
      '(?:what |it |that )?(?:would|will|could|might) (?:also )?(?:be (?:nice|great|good|a plus|an advantage|a bonus|helpful|useful)|make you stand out|set you apart|impress us)(?: (?:if|to).*)?',
      '(?:even better if|it helps if|we would love it if|wed (?:also )?love(?: it)? if|ideally|great if|extra points if)(?: you)?(?: (?:also )?have)?',
      '(?:what|things that|how) (?:would |will |could )?(?:sets?|make|makes|help|helps)(?: you)? (?:you )?(?:apart|stand out)',
      '(?:strong|ideal|great|good|the best|successful|some|outstanding)? ?(?:candidates?|applicants?|you) (?:may|might|could|will ideally|would ideally|ideally)(?: also)? (?:have|bring|be|know)|nice but not (?:needed|necessary|required|essential)|(?:not (?:needed|necessary|essential|a must)|optional) but .{3,30}|even better|what would be (?:great|nice|a bonus)|were not expecting it but|not (?:needed|necessary|essential|required)|(?:good|great|useful|helpful|nice) (?:extras|additions|bonuses)|icing on the cake|the cherry on top|you get extra points for|wed be (?:impressed|delighted|thrilled) (?:if|by).*',
      '(?:it ?w?o?u?l?d|that would|wed|it would) (?:also )?be (?:lovely|great|nice|good|fantastic|brilliant|ideal|a bonus|a plus|handy|helpful|even better)(?: (?:if|to).*)?|extra credit|not required but (?:nice|helpful|a plus|welcome)|good to haves?|desirables|preferences|preferred',
    ],
    words: [
      'preferred',
      'nice to haves?',
      'bonus points',
      'desirable',
      'a plus',
      'pluses',
      'good to haves?',
      'stand out',
      'set you apart',
      'even better',
    ],
  },
  required: {
    whole: [
      `(?:heres )?(?:what|who|the person) ${you}(?: will|ll)?(?: also)? (?:bring|need|have|are|should have|must have|look for|are looking for|re looking for|bring to the (?:team|table|role|job)|need to (?:have|succeed|bring|apply|be successful)|should bring)(?: to (?:the (?:team|table|role|job)|succeed|be successful|apply|thrive))?(?: in this role| with you| to us| for this role)?`,
      '(?:we think )?(?:youll|you will|you) (?:thrive|love it|fit in|be happy|feel at home)(?: here)? if(?: you)?(?: (?:have|are))?|(?:this is|its|were) (?:for you|a match|made for each other) if(?: you)?(?: (?:have|are))?|(?:what you|your) (?:pack|backpack|rucksack|toolbox|kit bag|recipe)|our wish ?list|(?:what|who) (?:were|we are) (?:after|hoping for|hoping to find|seeking)|(?:what )?youll need(?: to (?:have|be|bring))?|what well need from you|what(?:s| is) required|what (?:you )?should (?:you )?bring|what matters to us|your (?:strengths|know how)|the essentials|were looking for(?: in you)?|what were looking for(?: in you)?|who were looking for|who (?:you|we) are looking for|what we(?:re| are)? (?:look|looking) for|what we need(?: from you)?|what we expect(?: from you| of you)?|what it takes|what youll need|what you need|what you bring',
      'you|about you|who you are|you are|you have|youll have|you bring|you should have|you must have|your (?:profile|background|skills|experience|qualifications|strengths|toolkit|expertise|talents?)(?: (?:&|skills|experience|qualifications|profile|background))*',
      '(?:the |our )?(?:minimum|basic|required|essential|mandatory|key|core|general|job|position|role|entry|candidate|eligibility|other|special|specific|main|technical|professional|physical|license|licensing|legal|additional|person|personal)? ?(?:requirements?|qualifications?|prerequisites?|criteria|must haves?|specifications?|competenc(?:y|ies)|candidate profile|profile)(?: (?:&|required|for (?:the|this) (?:role|position|job)|include|are|skills|qualifications?|experience|requirements?|knowledge|education|competencies))*',
      '(?:minimum|basic|required|essential|mandatory|key|core) (?:skills?|experience|education|knowledge|credentials|licen[sc]es?|certifications?|abilities)(?: (?:&|skills?|experience|education|knowledge|qualifications?|certifications?|abilities|licen[sc]es?))*(?: required)?',
      'must haves?|musts?|required|essential|essentials|requisites|were looking for(?: someone who)?|the ideal candidate(?: (?:has|will have|is|profile))?|ideal candidate(?: profile)?|(?:is this you|could this be you|sound like you|does this sound like you)|you might be a (?:good |great )?fit if(?: you)?|youre a (?:good|great) fit if(?: you)?|you may be a (?:good |great )?fit if(?: you)?|applicants (?:must|should)|candidates? (?:must|should)(?: have)?|to (?:apply|qualify|be considered|succeed|be successful|thrive)(?: in this role)? (?:you|youll)(?: (?:must|need|will need|should))?(?: to)?(?: have)?|you (?:must|should|need to|will need to)(?: have| be)?|how to qualify',
      '(?:skills?|experience|education|knowledge|qualifications?|certifications?)(?: (?:&|skills?|experience|education|knowledge|qualifications?|certifications?|abilities))* (?:required|needed|we (?:need|require|expect)|you(?:ll)? need)',
      'physical demands|physical requirements|working conditions & physical requirements',
    ],
    words: [
      'qualifications',
      'requirements',
      'what you(?:ll| will)? (?:bring|need)',
      'looking for',
      'must haves?',
      'about you',
      'who you are',
      'prerequisites',
      'your profile',
      'ideal candidate',
      'person specification',
      'minimum criteria',
      'what it takes',
    ],
  },
  benefits: {
    whole: [
      '(?:what|some of what|things|why) (?:we|you|youll|you will|(?:the )?company|our company)(?: will|ll)? (?:offer|get|can offer|provide|give|receive|can expect|enjoy|love|have to offer|expect)(?: you)?(?: in return| from us| here| working here)?',
      '(?:our |your |the |company |employee |full |great |some of (?:our|the) |job |other )*(?:benefits|perks|rewards|extras)(?: (?:&|perks|benefits|compensation|pay|rewards|package|include|are|extras|of working (?:here|with us)|at a glance|culture|total|highlights|we offer|wellbeing|well being))*',
      '(?:compensation|pay|salary|total rewards|remuneration|wages?) & (?:benefits|perks|rewards)(?: package)?|whats in it for you|in return|in exchange|we offer(?: you)?|why (?:join us|work with us|join|work here|youll love (?:it|working) here|us)|total rewards|our offer(?: to you)?|(?:the )?(?:good stuff|goodies|sweeteners|nice bits|icing)|(?:the |your |our |salary )?package(?: & .{3,20})?|youll get|(?:its |it would be |itd be )?worth it because|what you get|what youll get|the deal',
    ],
    words: ['benefits', 'perks', 'what we offer', 'in it for you', 'total rewards'],
  },
  pay: {
    whole: [
      '(?:the |base |annual |hourly |expected |starting |target |us |estimated |our )*(?:pay|salary|compensation|wages?|remuneration|rate|hourly rate|pay rate)(?: (?:range|band|scale|rate|transparency|details?|information|disclosure|package|&|per (?:hour|year)|bonus))*',
    ],
    words: ['salary', 'compensation', 'pay range', 'pay transparency', 'remuneration'],
  },
  terms: {
    whole: [
      '(?:work |working |the |your |job |shift |position )*(?:hours|schedule|shifts?|location|place of work|start date|employment types?|job types?|contract types?|contract|type of (?:contract|employment)|work environment|working conditions|working time|terms|conditions|details|logistics|travel|where|when|facts|key facts|at a glance|workplace)(?: (?:&|hours|schedule|location|shifts?|travel|conditions|pay|details|type))*',
    ],
    words: ['working hours', 'work schedule', 'working conditions', 'work environment'],
  },
  summary: {
    whole: [
      '(?:about |the |job |role |position |an overview of )*(?:the |this )?(?:role|job|position|opportunity|opening|vacancy|summary|overview|description|purpose)(?: (?:summary|overview|purpose|description|details|in brief|in short|at a glance|objective|&))*',
      '(?:purpose|summary|overview) of (?:the )?(?:role|job|position)|why this role(?: matters)?|why (?:were hiring|we need you)|in short|in brief|general summary',
    ],
    words: ['about the (?:role|job|position)', 'job summary', 'position summary', 'role overview', 'job description', 'job purpose'],
  },
  technologies: {
    whole: [
      '(?:our |the |your )*(?:tech(?:nology|nical)?|tool|software) ?(?:stack|environment|tools|toolbox)|(?:our |the )?(?:stack|technologies|tools|tooling)(?: (?:&|technologies|tools|we use|you will use|youll use|youll work with|you will work with))*|(?:the |some of the )?(?:tools|technologies|systems)(?: (?:&|technologies|tools|systems))* (?:we|you|youll|you will) (?:use|work with|be using)',
    ],
    words: ['tech stack', 'technology stack'],
  },
  topic: {
    whole: [
      '(?:technical |soft |hard |professional |personal |work |relevant |other |computer |language |prior |previous |interpersonal )*(?:skills?|experience|education|knowledge|training|certifications?|certificates?|licen[sc]es?|licensure|languages?|abilities|attributes|credentials|competenc(?:y|ies)|qualities|licen[sc]es|background|degree)(?: (?:&|skills?|experience|education|knowledge|training|certifications?|licen[sc]es?|licensure|abilities|languages?|level|attributes|credentials|degree))*',
    ],
  },
  other: {
    whole: [
      '(?:about|who is|meet|more about|a (?:little|bit) about|get to know|why) (?:us|the (?:team|company|department|hospital|school|practice|organi[sz]ation|firm|business|client|employer|group)|our (?:team|company|client|school|organi[sz]ation|hospital|practice)|we are)|who we are|(?:the|our|your) (?:team|company|mission|vision|values|culture|story|people|new team|client|history|hospital|school|practice|department|commitment|promise|customers|future team|office)(?: (?:&|values|culture|vision|mission))*|company (?:overview|description|profile|background|culture)|what we do|what were building|what we(?: are|re)? build(?:ing)?|life (?:at|with) .+|about [a-z0-9 ]{2,30}',
      '(?:how|ready|interested|want|where) (?:to )?(?:apply|join us|proceed)?(?: now)?|apply(?: (?:now|here|today|online))?|application(?: (?:process|procedure|instructions|deadline|details))?|(?:the |our )?(?:hiring|interview|recruitment|selection|application) (?:process|procedure|stages|steps)|next steps|interested|contact(?: us| details| information)?|questions|your contact|how we hire|(?:the |our )?process|timeline|what happens next|to apply|closing date|share this job|deadline|seniority level|job function|industr(?:y|ies)',
      '(?:equal |an equal )(?:employment )?opportunit(?:y|ies)(?: (?:employer|statement|policy))?|eeo(?: statement)?|diversity(?: .{0,40})?|inclusion(?: .{0,40})?|accommodations?|reasonable accommodations?|our commitment to .+|accessibility|privacy(?: (?:notice|policy|statement))?|disclaimer|legal(?: notice)?|safeguarding(?: statement)?|background checks?|e verify|notice(?: to .+)?|additional information|agenc(?:y|ies)(?: .{0,30})?|job id|reference(?: number)?|cookies?|note|please note|other information|fraud .*|imprint',
    ],
    words: [
      'equal (?:employment )?opportunit(?:y|ies)',
      'how to apply',
      'apply now',
      'about us',
      'who we are',
      'our (?:company|mission|values|culture|story|team)',
      'diversity',
      'privacy',
      'disclaimer',
      'accommodations?',
      '(?:hiring|interview|application|selection) process',
      'recruiters',
      'safeguarding',
    ],
  },
};
