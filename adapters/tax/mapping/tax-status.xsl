<?xml version="1.0" encoding="UTF-8"?>
<!-- nsrzt → taxStatus，查询应答与主动推送共用 · for answers and for what the core system reports by itself -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:t="urn:tax"
                xpath-default-namespace="http://www.chinatax.gov.cn/dataspec/"
                exclude-result-prefixes="#all" expand-text="yes">

  <!-- 核心征管的 10 也是停业 · the core system's 10 is a suspension too -->
  <xsl:function name="t:state" as="xs:string">
    <xsl:param name="native" as="xs:string"/>
    <xsl:sequence select="if ($native eq '10') then '04' else $native"/>
  </xsl:function>

  <xsl:template match="nsrzt" xmlns="urn:yibiao:standard:v1">
    <taxStatus>
      <taxpayerNumber>{nsrsbh}</taxpayerNumber>
      <registrationSerial>{djxh}</registrationSerial>
      <name>{nsrmc}</name>
      <state>{t:state(nsrzt_dm)}</state>
      <asOf>{sjrq}</asOf>
      <inArrears>{qsbz eq 'Y'}</inArrears>
      <xsl:for-each select="qsje">
        <arrears>{.}</arrears>
      </xsl:for-each>
      <abnormalHousehold>{fzchbz eq 'Y'}</abnormalHousehold>
      <xsl:for-each select="fzchrdrq">
        <abnormalSince>{.}</abnormalSince>
      </xsl:for-each>
      <xsl:if test="nsxydj and pdnd">
        <credit>
          <rating>{nsxydj}</rating>
          <year>{pdnd}</year>
        </credit>
      </xsl:if>
      <xsl:for-each select="../sbxxList/sbxx">
        <lastDeclaration>
          <taxType>{zsxmDm}</taxType>
          <periodFrom>{skssqq}</periodFrom>
          <periodTo>{skssqz}</periodTo>
          <declaredOn>{sbrq}</declaredOn>
        </lastDeclaration>
      </xsl:for-each>
    </taxStatus>
  </xsl:template>
</xsl:stylesheet>
