import { tradeTechnologies } from './trade-technologies.js';

/** Technologies that are ordinary words as well. They count only with a capital letter, and where something beside them says what they are. */
export const ordinaryTechnologies: ReadonlySet<string> = new Set(
  (
    'informatica access word excel teams outlook project publisher exchange office go r c d rust swift spark spring flask express react next ember backbone bootstrap bash unity unreal apex puppet chef salt ' +
    'storm hive pig oracle slack zoom epic snowflake lambda sketch notion segment julia ruby dart elm crystal eclipse meteor gulp helm maven jasmine mocha chai cypress cucumber bamboo travis ' +
    'sap sas windows vault consul nomad beam workday sage toast square stripe opera micros kronos blender maya harvest basecamp lever greenhouse sentry concur clio acrobat delphi groovy hugo lotus notes ' +
    'safari chrome edge rest soap ajax less stylus nest ionic electron realm dynamics flow planner pages numbers keynote drive docs sheets meet facebook instagram linkedin twitter youtube make ant argo flux ' +
    'prefect presto stitch gusto paycom celery cordova heroku clickup aloha director flex animate audition premiere illustrator bridge camtasia captivate articulate stata looker tableau jest nuxt kafka ' +
    'pandas airflow prometheus selenium asana confluence canvas blackboard moodle primavera procore bluebeam python sass scala elixir clojure spss unix splunk latex ' +
    'iris evident synchro karel amadeus sabre dante reaper magister plex gallagher primus vivendi radan proclaim addison canoe isadora katana descartes shore exact sims arbor mosaic mews leap orbis nourish birdie tapestry cornerstone titan jmp'
  ).split(' '),
);

/** Of the ordinary words: what few sentences have in any other sense, once it is written with a capital. */
export const clearWithCapital: ReadonlySet<string> = new Set(
  (
    'sap sas facebook instagram linkedin twitter youtube python scala spss unix splunk latex stata tableau kafka pandas heroku asana confluence moodle elixir clojure excel react ruby ajax nuxt camtasia clickup procore sass ' +
    'primavera bluebeam selenium airflow photoshop illustrator powerpoint oracle kronos jest looker snowflake workday elm gulp javafx celery'
  ).split(' '),
);

/** Technologies that the bundled roles do not have, or not by this name. */
export const otherTechnologies: ReadonlySet<string> = new Set([
  ...tradeTechnologies,
  ...(
    'npm yarn pnpm vite storybook tailwindcss nestjs fastify deno bun prisma supabase vercel netlify digitalocean cloudflare opentelemetry pagerduty argocd rancher k8s eks ecs ec2 s3 rds sns sqs gcp gke aks cloudformation ' +
    'pulumi packer clickhouse cockroachdb duckdb trino hbase pyspark dagster fivetran amplitude mixpanel hotjar optimizely marketo pardot mailchimp klaviyo intercom freshdesk miro lucidchart canva invision zeplin webflow wix ' +
    'squarespace contentful strapi woocommerce bigcommerce paypal twilio sendgrid openai langchain huggingface xgboost lightgbm mlflow kubeflow sagemaker vertexai spacy scipy matplotlib seaborn plotly streamlit ' +
    'cerner meditech eclinicalworks athenahealth allscripts pointclickcare omnicell pyxis xero bamboohr datev lexware ultipro paylocity opentable etl4 golang postgres postgis mssql oauth oauth2 openid saml ldap grpc protobuf ' +
    'websocket websockets webrtc graphql restful html5 css3 es6 svg webgl threejs d3js rxjs ngrx zustand mobx mongoose sequelize typeorm sqlalchemy hibernate jpa junit5 testng mockito pytest unittest rspec capybara mstest xunit nunit ' +
    'webpack rollup esbuild babel eslint prettier rabbitmq activemq zeromq nats mqtt opcua fastapi uvicorn gunicorn nginx haproxy traefik envoy istio linkerd cilium ebpf zabbix nagios datadog dynatrace grafana loki jaeger ' +
    'mern mean lamp dbt vba vlookup googleads hubspot semrush ahrefs gtm ga4 ms365 m365 o365 office365 microsoft365 intune sentinel entra s/4hana sap fiori abap ci4 plc scada hmi cad gis erp crm ehr emr cms lims wms sql nosql html css xml json yaml ' +
    'coreldraw davinciresolve finalcutpro protools logicpro abletonlive ableton cubase zbrush houdini cinema4d substancepainter rhinoceros rhino grasshopper vectorworks archicad microstation solidedge creo catia nx inventor fusion360 ' +
    'jupyternotebook jupyternotebooks jupyterlab rstudio shiny tidyverse ggplot2 dplyr powerquery powerpivot dax ssrs ssis ssas cognos microstrategy spotfire qliksense sapbw saphana salesforce apexcode soql lwc servicenow bmcremedy remedy ' +
    'autodesk adobe macos ios android ipados chromeos ubuntu debian centos redhat fedora vmware vsphere hyperv proxmox citrix bloombergterminal'
  ).split(' '),
]);

/** What is spelt as a technology and is none. */
export const notTechnologies: ReadonlySet<string> = new Set(
  (
    'b2b b2c c2c d2c p2p k12 phd msc bsc paas saas iaas iot devops devsecops mlops gitops ecommerce elearning covid19 iphone ipad ebay linkedin401k h1b w2 1099 i9 401k 403b gdpr hipaa sox iso9001 kpi okr seo sem ppc roi prince2 ui ux qa hr it ' +
    'am pm usa uk eu us ci/cd cicd ai ml doe api apis sdk ide pc pcs tv cv hp 3d 2d 5g 4g lte ev pos ats r&d cpr bls rn lpn'
  ).split(' '),
);
