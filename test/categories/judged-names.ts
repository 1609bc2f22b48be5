/**
 * Pairs of names, as a person judged them before the tool was run: `left = right` are one thing, or one of them lists the other; `left ≠ right` are
 * two things. A pair that the tool is known to judge otherwise begins with `miss`.
 */
const judged = {
  technologies: `
    Google ≠ Google Meet
    Zoho ≠ Zoho Books
    Oracle SQL Developer ≠ SQL
    CSS ≠ Candidate screening software
    Image scanning software ≠ Image editing software
    Cost accounting software ≠ Cost estimating software
    Fleet routing software ≠ Fleet maintenance software
    Web server software ≠ Web content management software
    Inventory control software = Inventory management software
    Payroll software = Payroll processing software
    Siemens PLM ≠ PTC PLM
    SAP Business Intelligence ≠ Oracle Business Intelligence
    Harbor Solutions Ledger CS ≠ Crane Solutions Payroll CS
    Python 3 = Python
    Python 3.11 = Python
    Python3 = Python
    Python 3 = Python 3.9
    Python v3 = Python 3.12
    PostgreSQL 14 = PostgreSQL
    PostgreSQL 15.2 = Postgres
    Postgres = PostgreSQL
    MySQL 8.0 = MySQL
    Java 17 = Oracle Java
    Java 8+ = Java
    Java SE = Oracle Java
    Java SE 11 = Java
    Javascript ES6+ = JavaScript
    JavaScript (ES2020) = JavaScript
    JS = JavaScript
    ECMAScript 6 = JavaScript
    TS = TypeScript
    TypeScript 5.x = TypeScript
    HTML5 = Hypertext markup language HTML
    HTML 5 = HTML
    CSS3 = Cascading style sheets CSS
    XML = Extensible markup language XML
    JSON = JavaScript Object Notation JSON
    SQL = Structured query language SQL
    PHP7 = PHP
    PHP 8.2 = PHP
    Angular 16 = Google Angular
    AngularJS = Google Angular
    Angular 2+ = Angular
    Vue 3 = Vue.js
    VueJS = Vue.js
    Vue = Vue.js
    React 18 = React
    React.js = React
    ReactJS = React
    NodeJS = Node.js
    Node = Node.js
    Node 20 = Node.js
    Node.js (Fastify) = Node.js
    Express.js = ExpressJS
    Next.js 14 = NextJS
    SpringBoot = Spring Boot
    Spring-Boot = Spring Boot
    Spring Boot 3 = Spring Boot
    Spring = Spring Framework
    C Sharp = C#
    CSharp = C#
    C# 12 = C#
    C++17 = C++
    C++ 20 = C++
    C plus plus = C++
    Objective C = Objective-C
    Dot Net = Microsoft .NET Framework
    .NET = Microsoft .NET Framework
    ASP.NET 4.8 = ASP .NET
    Golang = Go
    K8s = Kubernetes
    AWS = Amazon Web Services AWS software
    AWS (EC2, S3) = Amazon Web Services
    Amazon Web Services (AWS) = AWS
    GCP = Google Cloud Platform
    Google Cloud = GCP
    Azure = Microsoft Azure software
    MS Azure = Microsoft Azure
    MS Excel = Microsoft Excel
    Excel = Microsoft Excel
    Excel 2016 = Microsoft Excel
    Advanced Excel = Microsoft Excel
    MS Word = Word
    MS-Office = Microsoft Office software
    Office 365 = Microsoft Office software
    Microsoft 365 = MS Office
    PowerPoint = Microsoft PowerPoint
    Power Point = Microsoft PowerPoint
    PowerBI = Microsoft Power BI
    Power BI = Microsoft Power BI
    MS SQL Server = Microsoft SQL Server
    SQL Server 2019 = Microsoft SQL Server
    MSSQL = Microsoft SQL Server
    Windows Server 2022 = Microsoft Windows Server
    Windows 11 = Microsoft Windows
    Linux (Debian) = Linux
    Linux (Ubuntu) = Linux (Red Hat)
    SAP ERP = SAP software
    SAP = SAP software
    Salesforce CRM = Salesforce software
    Salesforce = Salesforce software
    Jira = Atlassian JIRA
    Confluence = Atlassian Confluence
    Jenkins = Jenkins CI
    Terraform = IBM Terraform
    Terraform = HashiCorp Terraform
    Kafka = Apache Kafka
    Apache Spark 3 = Spark
    Hadoop = Apache Hadoop
    AutoCAD 2021 = Autodesk AutoCAD
    Revit 2022 = Autodesk Revit
    Solidworks = Dassault Systemes SolidWorks
    Photoshop CC = Adobe Photoshop
    Adobe Photoshop CS6 = Photoshop
    Adobe InDesign = InDesign
    QuickBooks = Intuit QuickBooks
    MATLAB = The MathWorks MATLAB
    Ruby on Rails 7 = Rails
    Tailwind CSS = Tailwind
    Visual Studio Code = VS Code
    PL/SQL = Oracle PL/SQL
    PL-SQL = PL/SQL
    Mongo DB = MongoDB
    Mongo = MongoDB
    Django REST framework = Django Rest Framework
    scikit-learn = Scikit Learn
    Unreal Engine 5 = Unreal Engine
    Elastic Search = Elasticsearch
    Github = GitHub
    Git Hub = GitHub
    Quick Books Online = QuickBooks Online
    JavaScript / TypeScript = TypeScript
    JavaScript/TypeScript = JavaScript
    HTML5, CSS3 = CSS
    HTML/CSS = Hypertext markup language HTML
    React & Redux = React
    MySQL/MongoDB = MySQL
    Azure / AKS = Microsoft Azure software
    C/C++ = C++
    Docker and Kubernetes = Kubernetes
    Word, Excel & PowerPoint = Microsoft Excel
    Git; SVN = Git
    Python / R = R
    Python 2 ≠ Python 3
    Python 2.7 ≠ Python 3.6
    PHP 5 ≠ PHP 8
    Angular 8 ≠ Angular 17
    Excel 2010 ≠ Excel 2019
    React ≠ React Native
    Java ≠ JavaScript
    Java SE ≠ Java EE
    Oracle Java ≠ Oracle Database
    Oracle Java ≠ Oracle PL/SQL
    Microsoft Word ≠ Microsoft Excel
    Word ≠ Excel
    Microsoft Project ≠ Microsoft Access
    Adobe Photoshop ≠ Adobe Acrobat
    Adobe Illustrator ≠ Adobe InDesign
    Google Analytics ≠ Google Ads
    Google Cloud ≠ Oracle Cloud software
    Google Analytics ≠ Adobe Analytics
    Google Maps ≠ Apple Maps
    Microsoft Azure software ≠ Microsoft Office software
    SQL ≠ MySQL
    SQL ≠ NoSQL
    SQL ≠ Microsoft SQL Server
    Structured query language SQL ≠ Microsoft SQL Server Integration Services SSIS
    Spring Boot ≠ Spring Framework
    Spring ≠ Spring Boot
    Visual Studio ≠ Visual Studio Code
    Git ≠ GitHub
    GitHub ≠ GitLab
    GitLab ≠ GitLab CI
    C ≠ C++
    C ≠ C#
    C++ ≠ C#
    R ≠ Ruby
    Go ≠ Google Docs
    .NET ≠ ASP.NET
    .NET Framework ≠ .NET Core
    Angular ≠ React
    Windows ≠ Windows Server
    SAP ≠ SAS
    SAP HANA ≠ SAP software
    Salesforce Marketing Cloud ≠ Google Marketing Platform
    Amazon S3 ≠ Amazon EC2
    AWS Lambda ≠ AWS Glue
    Apache Kafka ≠ Apache Spark
    Apache Airflow ≠ Apache Hadoop
    IBM SPSS Statistics ≠ IBM Cognos
    Cisco Webex ≠ Cisco AnyConnect
    Cisco IOS ≠ iOS
    Cisco IOS ≠ Apple iOS
    Apple iOS = iOS 17
    JetBrains Rider ≠ JetBrains CLion
    AutoCAD ≠ Autodesk AutoCAD Civil 3D
    Power BI ≠ PowerShell
    Power BI ≠ Power Automate
    Red Hat OpenShift ≠ Red Hat Enterprise Linux
    Atlassian JIRA ≠ Atlassian Confluence
    Docker ≠ Docker Swarm
    Kubernetes ≠ Docker
    JSON ≠ JavaScript
    miss CI/CD ≠ CD
    TCP/IP ≠ IP
    ISO 9001 ≠ ISO 27001
    QuickBooks Online ≠ QuickBooks Desktop
    Node.js ≠ Vue.js
    Amazon S3 ≠ Amazon Redshift`,
  skills: `
    Project management = Project Management
    Communication skills = Communication
    Communication (written) = Communication
    Negotiation (B2B) = Negotiation
    Search engine optimisation (SEO) = Search engine optimisation
    QA = Quality assurance
    SEO = Search engine optimization
    QA testing = Quality assurance testing
    SE = Systems Evaluation
    HACCP = Hazard analysis and critical control points
    UX Design = User experience design
    Python programming = Python
    Java development = Java
    Problem-solving = Problem solving
    Critical thinking = Critical Thinking
    Data analysis = Analyze data
    Java SE ≠ Systems Evaluation
    Photoshop CT ≠ Critical Thinking
    Windows TM ≠ Time Management
    AWS SA ≠ Systems Analysis
    SAP PM ≠ Project management
    Jenkins CI ≠ Continuous improvement
    Power BI ≠ Business intelligence
    Azure AD ≠ Active Directing
    AL Programming ≠ Active Learning
    OM Basics ≠ Operations Monitoring
    SQL Server ≠ Structured query language
    React ≠ React Native
    Oracle Database ≠ Oracle Java
    Google Ads ≠ Google Analytics
    Adobe Premiere Pro ≠ Adobe Audition
    Microsoft Teams ≠ Microsoft Word
    Project management ≠ Product management
    A/B testing ≠ Penetration testing
    Research & Development ≠ Software development
    Data analysis ≠ Data entry
    Public speaking ≠ Motor vehicles`,
};

export interface JudgedNames {
  readonly category: string;
  readonly left: string;
  readonly right: string;
  readonly isOne: boolean;
  readonly isMiss: boolean;
}

export const judgedNames: readonly JudgedNames[] = Object.entries(judged).flatMap(([category, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [, miss, left = '', sign, right = ''] = /^\s*(miss )?(.+?) ([=≠]) (.+)$/.exec(line) ?? [];
      return { category, left, right, isOne: sign === '=', isMiss: miss !== undefined };
    }),
);
